import { component } from '../__testUtils__/entities';
import { describeReadiness } from '../__testUtils__/describeReadiness';
import { listCatalog, ownedBy } from '../__testUtils__/listCatalog';

jest.setTimeout(60_000);

const ADA = 'user:default/ada';
const OF = 'scorecard=production-readiness';

/** Among what Ada's team owns: in its system, in its domain, in the group above it. */
const HIDDEN = ['vault', 'shop', 'finder', 'indexer', 'stray'];
const VISIBLE = ['ledger', 'refunds'];

/** What a Group, a System and a Domain page ask; and a list of everything. */
const SCOPES = {
  'all there is': { query: '', visible: VISIBLE },
  'what a group owns': { query: '&owner=commerce', visible: VISIBLE },
  'what a system contains': { query: '&system=money', visible: ['ledger'] },
  'what a domain contains': { query: '&domain=trade', visible: ['ledger'] },
};

/** Doors to many entities, as the pages of the portal use them. */
const DOORS = {
  list: `reports?${OF}&limit=500`,
  counts: `reports/counts?${OF}`,
  export: `reports/export?${OF}`,
  actions: `actions?${OF}&limit=100`,
};

describeReadiness(
  'what a policy hides',
  ['SQLITE_3', 'POSTGRES_18'],
  getBench => {
    async function started() {
      const { start, catalog } = getBench();
      catalog.entities = [
        ...listCatalog(),
        component('vault', { spec: { owner: 'search', system: 'money' } }),
      ];
      catalog.mayRead = (userRef, { spec }) =>
        userRef !== ADA || spec?.owner === 'payments';
      const readiness = await start({
        conditions: userRef =>
          userRef === ADA ? ownedBy('group:default/payments') : 'allow',
      });
      await readiness.synchronise();
      return readiness;
    }

    const namesIn = (text: string, names: readonly string[]) =>
      names.filter(name => new RegExp(`\\b${name}\\b`).test(text)).sort();

    it.each(Object.entries(SCOPES))(
      'is in no list, count, export or action of %s',
      async (_, { query, visible }) => {
        const { getAs } = await started();
        const all = [...VISIBLE, ...HIDDEN];
        const seenBy = async (user: string) => {
          const { list, counts, export: file, actions } = DOORS;
          const read = (door: string) => getAs(user, door + query).expect(200);
          return {
            list: namesIn((await read(list)).text, all),
            export: namesIn((await read(file)).text, all),
            actions: namesIn((await read(actions)).text, all),
            counted: (await read(counts)).body,
            acted: (await read(actions)).body.entities,
          };
        };
        const others = await seenBy('user:default/bob');
        expect(others.list.length).toBeGreaterThan(visible.length);

        const ada = await seenBy(ADA);
        expect([ada.list, ada.export, ada.actions]).toEqual([
          visible,
          visible,
          visible,
        ]);
        expect(ada.acted).toBe(visible.length);
        const levels: { count: number }[] = ada.counted.levels;
        expect(levels.reduce((sum, { count }) => sum + count, 0)).toBe(
          visible.length,
        );
        expect(ada.counted).toMatchObject({
          total: visible.length,
          owners: [{ value: 'group:default/payments', count: visible.length }],
        });
      },
    );

    it('is not counted in what the first fixes would lift', async () => {
      const { getAs } = await started();
      const { body, text } = await getAs(ADA, DOORS.actions).expect(200);
      const hidden = ['group:default/search', 'group:default/commerce', 'bob'];
      expect(namesIn(text, hidden)).toEqual([]);
      const groups = [...body.groups, ...body.waiting];
      for (const { entities } of groups) {
        expect(entities).toBeLessThanOrEqual(VISIBLE.length);
      }
      const { lift } = body;
      expect(lift?.entities ?? 0).toBeLessThanOrEqual(VISIBLE.length);
    });
  },
);
