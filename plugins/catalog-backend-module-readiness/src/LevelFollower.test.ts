import { mockServices } from '@backstage/backend-test-utils';
import {
  at,
  FakeProjection,
  LEDGER,
  ORDERS,
} from './__testUtils__/projections';
import { component } from './__testUtils__/entities';
import { MemoryCache } from './__testUtils__/MemoryCache';
import { LevelFollower } from './LevelFollower';
import { LevelMap } from './LevelMap';
import { ReadinessLabelsProcessor } from './ReadinessLabelsProcessor';
import { ReadinessRefresher } from './ReadinessRefresher';

const NEVER = new AbortController().signal;

async function create() {
  const api = new FakeProjection();
  const levels = new LevelMap();
  const logger = mockServices.logger.mock();
  const processor = new ReadinessLabelsProcessor({ levels, logger });
  const refresher = new ReadinessRefresher({ pause: 0 });
  const refreshed: string[] = [];
  const refresh = jest.fn(async ({ keys }: { keys: string[] }) => {
    refreshed.push(...keys);
  });
  await refresher.connect({ applyMutation: jest.fn(), refresh });
  const follower = new LevelFollower({
    api,
    levels,
    processor,
    refresher,
    logger,
  });
  const follow = (abort = NEVER) => follower.follow(abort);
  return { api, levels, processor, refresh, refreshed, logger, follow };
}

describe('LevelFollower', () => {
  it('asks for everything, then for what changed, and has that refreshed', async () => {
    const { api, follow, refreshed } = await create();
    api.set(LEDGER, at('gold', 3));
    await follow();
    expect(refreshed).toEqual([]);
    api.set(LEDGER, at('silver', 2));
    await follow();
    await follow();
    expect(api.asked).toEqual([undefined, 'first.1', 'first.2']);
    expect(refreshed).toEqual([`readiness:${LEDGER}`]);
  });

  it('knows before it has anything refreshed', async () => {
    const { api, follow, levels, refresh } = await create();
    await follow();
    refresh.mockImplementationOnce(async () => {
      expect(levels.get(LEDGER)).toMatchObject({
        'readiness/production-readiness': 'gold',
      });
    });
    api.set(LEDGER, at('gold', 3));
    await follow();
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('has refreshed what was stamped differently before the first answer', async () => {
    const { api, follow, processor, refreshed } = await create();
    const process = (name: string) =>
      processor.preProcessEntity(
        component(name),
        undefined,
        () => {},
        undefined,
        new MemoryCache(),
      );
    await process('ledger');
    await process('never-judged');
    api.set(LEDGER, at('gold', 3));
    api.set(ORDERS, at('gold', 3));
    await follow();
    expect(refreshed).toEqual([`readiness:${LEDGER}`]);
  });

  it('has refreshed what differs when everything is told anew', async () => {
    const { api, follow, refreshed } = await create();
    api.set(LEDGER, at('gold', 3));
    api.set(ORDERS, at('gold', 3));
    await follow();
    api.epoch = 'second';
    api.set(ORDERS, {});
    await follow();
    expect(refreshed).toEqual([`readiness:${ORDERS}`]);
  });

  it('keeps what it knows through an outage, of which it says one line', async () => {
    const { api, follow, levels, logger, refreshed } = await create();
    api.set(LEDGER, at('gold', 3));
    await follow();
    api.outage = new Error('Connection refused');
    for (let i = 0; i < 9; i++) await follow();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(levels.get(LEDGER)).toMatchObject({
      'readiness/production-readiness': 'gold',
    });
    expect(refreshed).toEqual([]);

    api.outage = undefined;
    await follow();
    expect(logger.info).toHaveBeenCalledTimes(1);
    api.outage = new Error('Connection refused');
    for (let i = 0; i < 9; i++) await follow();
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('says nothing of a backend that starts a little later', async () => {
    const { api, follow, logger } = await create();
    api.outage = new Error('Service has not started up yet');
    await follow();
    await follow();
    api.outage = undefined;
    await follow();
    expect(logger.warn).not.toHaveBeenCalled();
    expect(logger.info).not.toHaveBeenCalled();
  });

  it('tries again what the catalog refused, though nothing changed since', async () => {
    const { api, follow, refresh, refreshed } = await create();
    await follow();
    api.set(LEDGER, at('gold', 3));
    refresh.mockRejectedValueOnce(new Error('Locked'));
    await follow();
    await follow();
    expect(refreshed).toEqual([`readiness:${LEDGER}`]);
  });

  it('takes a stop for no failure', async () => {
    const { api, follow, logger } = await create();
    api.outage = new Error('Aborted');
    const stop = AbortSignal.abort();
    for (let i = 0; i < 9; i++) await follow(stop);
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
