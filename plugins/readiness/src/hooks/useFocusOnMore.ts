import { useEffect, useRef, useState } from 'react';

/**
 * For a list that grows by a button at its end: the first new element takes the focus once it is there,
 * or else the focus would be lost with the button.
 */
export function useFocusOnMore<T extends HTMLElement>(length: number) {
  const list = useRef<T>(null);
  const [from, setFrom] = useState<number>();
  useEffect(() => {
    if (from === undefined || length <= from) return;
    const first = list.current?.children[from];
    if (first instanceof HTMLElement) first.focus();
    setFrom(undefined);
  }, [from, length]);
  return { list, expectMore: () => setFrom(length) };
}
