import { mockCredentials } from '@backstage/backend-test-utils';
import { CatalogProjection } from 'backstage-plugin-readiness-common';
import request from 'supertest';
import { describeReadiness } from '../__testUtils__/describeReadiness';
import { TestReadiness } from '../__testUtils__/startReadiness';

jest.setTimeout(60_000);

const PATH = '/api/readiness/v1/catalog-projection';

async function ask({ server }: TestReadiness, since?: string) {
  const { body } = await request(server)
    .get(PATH)
    .query({ since })
    .set('Authorization', mockCredentials.service.header())
    .expect(200);
  return body as CatalogProjection;
}

const refsOf = ({ entries }: CatalogProjection) =>
  entries.map(({ entityRef }) => entityRef);

const standingOfLedger = ({ entries }: CatalogProjection) =>
  entries.find(({ entityRef }) => entityRef === 'component:default/ledger')
    ?.levels['production-readiness'];

describeReadiness(
  'what the catalog shows',
  ['SQLITE_3', 'POSTGRES_18'],
  getBench => {
    it('is every level, then what moved, then nothing', async () => {
      const { start, catalog } = getBench();
      const readiness = await start();
      await readiness.synchronise();
      const all = await ask(readiness);
      expect(all).toMatchObject({
        cursor: expect.stringMatching(/^[^.]+\.\d+$/),
        full: true,
      });
      expect(all.entries).toContainEqual({
        entityRef: 'component:default/ledger',
        levels: { 'production-readiness': { level: 'bronze', rank: 1 } },
      });
      expect(refsOf(all)).not.toContain('group:default/payments');

      await readiness.synchronise();
      const nothing = { cursor: all.cursor, full: false, entries: [] };
      expect(await ask(readiness, all.cursor)).toEqual(nothing);

      const ledger = catalog.entities[4];
      const { description: _, ...metadata } = ledger.metadata;
      catalog.put({ ...ledger, metadata });
      await readiness.synchronise();
      expect(await ask(readiness, all.cursor)).toMatchObject({
        full: false,
        entries: [
          {
            entityRef: 'component:default/ledger',
            levels: { 'production-readiness': { level: 'none', rank: 0 } },
          },
        ],
      });
    });

    it('says who is not judged any more', async () => {
      const { start, catalog } = getBench();
      const readiness = await start();
      await readiness.synchronise();
      const { cursor } = await ask(readiness);
      const ledger = catalog.entities[4];
      catalog.put({ ...ledger, spec: { ...ledger.spec, type: 'unheard-of' } });
      await readiness.synchronise();
      const { entries } = await ask(readiness, cursor);
      expect(entries).toEqual([
        {
          entityRef: 'component:default/ledger',
          levels: { basics: expect.anything() },
        },
      ]);
    });

    it('is everything again for whom we do not know', async () => {
      const readiness = await getBench().start();
      await readiness.synchronise();
      const all = await ask(readiness);
      for (const since of ['x.1', `${all.cursor}0`, '1', '.', 'a.b.c', '💥']) {
        expect(await ask(readiness, since)).toEqual(all);
      }
    });

    it('is how categories stand, of those that are configured', async () => {
      const readiness = await getBench().start();
      await readiness.synchronise();
      const levels = await ask(readiness);
      const categories = { 'production-readiness': ['alarms', 'ownership'] };
      await readiness.reconfigure({ projection: { categories } });

      const all = await ask(readiness, levels.cursor);
      expect(all.full).toBe(true);
      expect(standingOfLedger(all)).toEqual({
        level: 'bronze',
        rank: 1,
        categories: { alarms: 'unknown', ownership: 'pass' },
      });
      const { body } = await readiness.get('scorecards').expect(200);
      const service = body.scorecards.find(
        ({ id }: { id: string }) => id === 'production-readiness',
      );
      expect(
        service.categories.filter(
          ({ inCatalog }: { inCatalog?: boolean }) => inCatalog,
        ),
      ).toEqual([
        expect.objectContaining({ id: 'ownership' }),
        expect.objectContaining({ id: 'alarms' }),
      ]);

      await readiness.reconfigure({});
      expect(await ask(readiness, all.cursor)).toEqual(levels);
    });

    it('tells of a category that moved though the level did not', async () => {
      const { start, catalog } = getBench();
      const categories = { 'production-readiness': ['ownership'] };
      const readiness = await start({ config: { projection: { categories } } });
      await readiness.synchronise();
      const { cursor } = await ask(readiness);
      const ledger = catalog.entities[4];
      const { system: _, ...spec } = ledger.spec!;
      catalog.put({ ...ledger, spec });
      await readiness.synchronise();
      const changes = await ask(readiness, cursor);
      expect(changes.full).toBe(false);
      expect(standingOfLedger(changes)).toEqual({
        level: 'bronze',
        rank: 1,
        categories: { ownership: 'open' },
      });
    });

    it('is nothing for people', async () => {
      const { get, server } = await getBench().start();
      const { body } = await get('catalog-projection').expect(403);
      expect(body.error.name).toBe('NotAllowedError');
      await request(server)
        .get(PATH)
        .set('Authorization', mockCredentials.none.header())
        .expect(401);
    });
  },
);
