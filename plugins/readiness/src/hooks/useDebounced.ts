import { useEffect, useRef, useState } from 'react';

/**
 * What somebody types, passed on once they pause; takes over what comes from elsewhere, such as
 * from going back.
 */
export function useDebounced(
  value: string,
  pass: (value: string) => void,
  pause = 300,
): [string, (value: string) => void] {
  const [typed, setTyped] = useState(value);
  const passed = useRef(value);
  const latest = useRef(pass);
  latest.current = pass;

  useEffect(() => {
    if (value === passed.current) return;
    passed.current = value;
    setTyped(value);
  }, [value]);

  useEffect(() => {
    if (typed === passed.current) return undefined;
    const timer = setTimeout(() => {
      passed.current = typed;
      latest.current(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, pause]);

  return [typed, setTyped];
}
