import { useLocation } from 'react-router-dom';

/** The check that the address points at with `#check-id`, if any. */
export function useAnchor(): string | undefined {
  const { hash } = useLocation();
  return hash ? decodeURIComponent(hash.slice(1)) : undefined;
}
