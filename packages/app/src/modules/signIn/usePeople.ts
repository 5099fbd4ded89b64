import { discoveryApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

const ASK_AGAIN_AFTER_MS = 2000;

export interface Person {
  userRef: string;
  name: string;
  title?: string;
  teams: string[];
  picture?: string;
}

export type People =
  | { status: 'waiting'; reason: 'backend' | 'catalog' }
  | { status: 'refused' }
  | { status: 'ready'; people: Person[] };

/**
 * Whom one can be. Right after `npm start` the page is there before the backend is, and the
 * backend before the catalog has read all of the examples; so this keeps asking.
 */
export function usePeople(): People {
  const discoveryApi = useApi(discoveryApiRef);
  const [people, setPeople] = useState<People>({
    status: 'waiting',
    reason: 'backend',
  });

  useEffect(() => {
    let timer: number | undefined;
    let unmounted = false;
    const ask = async () => {
      const answer = await askForPeople(await discoveryApi.getBaseUrl('auth'));
      if (unmounted) return;
      setPeople(answer);
      timer = window.setTimeout(ask, ASK_AGAIN_AFTER_MS);
    };
    ask();
    return () => {
      unmounted = true;
      window.clearTimeout(timer);
    };
  }, [discoveryApi]);

  return people;
}

// Not through fetchApi: that one waits for somebody to be signed in.
async function askForPeople(authUrl: string): Promise<People> {
  try {
    const response = await fetch(`${authUrl}/demo/people`);
    if (response.status === 404) return { status: 'refused' };
    if (!response.ok) return { status: 'waiting', reason: 'backend' };
    const { people }: { people: Person[] } = await response.json();
    return people.length > 0
      ? { status: 'ready', people }
      : { status: 'waiting', reason: 'catalog' };
  } catch {
    return { status: 'waiting', reason: 'backend' };
  }
}
