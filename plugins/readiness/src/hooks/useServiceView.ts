import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { parseView, ServiceView, withView } from '../lib/serviceView';

/** Changes parts of the view; what was typed replaces its step of the history, what was chosen adds one. */
export type ChangeView = (
  change: Partial<ServiceView>,
  how?: { typed?: boolean },
) => void;

/** What the list shows, kept in the address so that it can be shared and gone back to. */
export function useServiceView(): { view: ServiceView; change: ChangeView } {
  const [query, setQuery] = useSearchParams();
  const view = useMemo(() => parseView(query), [query]);
  const change = useCallback<ChangeView>(
    (part, { typed = false } = {}) =>
      setQuery(latest => withView(latest, part), { replace: typed }),
    [setQuery],
  );
  return { view, change };
}
