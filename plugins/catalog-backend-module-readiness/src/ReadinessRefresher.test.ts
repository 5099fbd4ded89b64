import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { ReadinessRefresher } from './ReadinessRefresher';

const refs = (count: number) =>
  Array.from({ length: count }, (_, i) => `c:d/${i}`);
const NEVER = new AbortController().signal;

async function connected() {
  let now = 0;
  const clock = () => now;
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  const refresher = new ReadinessRefresher({ pause: 0, clock });
  const calls: string[][] = [];
  const connection = {
    applyMutation: jest.fn(),
    refresh: jest.fn(async ({ keys }: { keys: string[] }) => {
      calls.push(keys);
    }),
  } satisfies EntityProviderConnection;
  await refresher.connect(connection);
  return { refresher, connection, calls, advance };
}

describe('ReadinessRefresher', () => {
  it('refreshes by keys, at most 500 in a call, each once', async () => {
    const { refresher, calls, connection } = await connected();
    refresher.add(refs(1201));
    refresher.add(refs(3));
    await refresher.refresh(NEVER);
    expect(calls.map(keys => keys.length)).toEqual([500, 500, 201]);
    expect(calls[0][0]).toBe('readiness:c:d/0');
    expect(new Set(calls.flat()).size).toBe(1201);
    await refresher.refresh(NEVER);
    expect(calls).toHaveLength(3);
    expect(connection.applyMutation).not.toHaveBeenCalled();
  });

  it('comes to an end when there is much to do, and goes on from there', async () => {
    const { refresher, calls } = await connected();
    refresher.add(refs(5000));
    await refresher.refresh(NEVER);
    expect(calls).toHaveLength(8);
    await refresher.refresh(NEVER);
    expect(new Set(calls.flat()).size).toBe(5000);
  });

  it('asks for everything a second time half a minute later, and not a third time', async () => {
    const { refresher, calls, advance } = await connected();
    refresher.add(['c:d/a']);
    await refresher.refresh(NEVER);
    advance(20_000);
    refresher.add(['c:d/b']);
    await refresher.refresh(NEVER);
    advance(9_999);
    await refresher.refresh(NEVER);
    expect(calls).toEqual([['readiness:c:d/a'], ['readiness:c:d/b']]);
    advance(1);
    await refresher.refresh(NEVER);
    advance(20_000);
    await refresher.refresh(NEVER);
    advance(60_000);
    await refresher.refresh(NEVER);
    expect(calls.slice(2)).toEqual([['readiness:c:d/a'], ['readiness:c:d/b']]);
  });

  it('counts anew when an entity changes again', async () => {
    const { refresher, calls, advance } = await connected();
    for (let i = 0; i < 3; i++) {
      refresher.add(['c:d/a']);
      await refresher.refresh(NEVER);
      advance(29_999);
      await refresher.refresh(NEVER);
    }
    expect(calls).toHaveLength(3);
    advance(1);
    await refresher.refresh(NEVER);
    expect(calls).toHaveLength(4);
  });

  it('tries again what the catalog refused', async () => {
    const { refresher, calls, connection } = await connected();
    refresher.add(refs(600));
    connection.refresh.mockImplementationOnce(async ({ keys }) => {
      calls.push(keys);
    });
    connection.refresh.mockRejectedValueOnce(new Error('Locked'));
    await expect(refresher.refresh(NEVER)).rejects.toThrow('Locked');
    await refresher.refresh(NEVER);
    expect(calls.map(keys => keys.length)).toEqual([500, 100]);
  });

  it('keeps what waits until it is connected', async () => {
    const refresher = new ReadinessRefresher();
    refresher.add(refs(1));
    await refresher.refresh(NEVER);
    const refresh = jest.fn();
    await refresher.connect({ applyMutation: jest.fn(), refresh });
    await refresher.refresh(NEVER);
    expect(refresh).toHaveBeenCalledWith({ keys: ['readiness:c:d/0'] });
  });

  it('stops between two calls', async () => {
    const { refresher, calls, connection } = await connected();
    const abort = new AbortController();
    connection.refresh.mockImplementationOnce(async ({ keys }) => {
      calls.push(keys);
      abort.abort();
    });
    refresher.add(refs(600));
    await expect(refresher.refresh(abort.signal)).rejects.toThrow('aborted');
    expect(calls).toHaveLength(1);
  });
});
