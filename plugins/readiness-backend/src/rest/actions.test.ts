import { ActionGroup, ActionList } from 'backstage-plugin-readiness-common';
import { describeReadiness } from '../__testUtils__/describeReadiness';
import { listCatalog, ownedBy } from '../__testUtils__/listCatalog';

const ACTIONS = 'actions?scorecard=production-readiness';
const ADA = 'user:default/ada';

describeReadiness('actions', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  async function started(conditions?: 'allow' | 'deny' | 'own') {
    const { start, catalog } = getBench();
    catalog.entities = listCatalog();
    catalog.mayRead = (_, { spec }) => spec?.owner === 'payments';
    const own = ownedBy('group:default/payments');
    const readiness = await start(
      conditions && {
        conditions: () => (conditions === 'own' ? own : conditions),
      },
    );
    await readiness.synchronise();
    const actions = async (query = ''): Promise<ActionList> =>
      (await readiness.getAs(ADA, `${ACTIONS}${query}`).expect(200)).body;
    return { ...readiness, actions };
  }
  const refsOf = ({ items }: ActionGroup) =>
    items.map(({ entityRef }) => entityRef.split('/')[1]).sort();

  it('are the fixes of many entities, each with what was seen and wanted', async () => {
    const { actions } = await started();
    const { groups, entities } = await actions('&check=runbook-linked');
    expect(entities).toBe(6);
    expect(groups).toHaveLength(1);
    const [group] = groups;
    expect(group).toMatchObject({
      check: 'runbook-linked',
      title: 'No runbook is linked',
      shared: false,
      entities: group.items.length,
      totalEffort: group.effort * group.items.length,
    });
    expect(group.items[0]).toMatchObject({
      status: 'fail',
      seenText: expect.any(String),
      wantedText: expect.any(String),
      since: expect.any(String),
      effort: group.effort,
    });
    const ledger = group.items.find(one => one.entityRef.endsWith('/ledger'));
    expect(ledger?.title).toBe('The Ledger');
  });

  it('tell what failed, each by its name; what is wanted by it where it is more than one thing', async () => {
    const { actions } = await started();
    const seen = async (check: string) => {
      const query = `&check=${check}&entityRef=component:refunds`;
      const [{ items }] = (await actions(query)).groups;
      return [items[0].seenText, items[0].wantedText];
    };
    expect(await seen('described')).toEqual(['description: none', 'one']);
    expect(await seen('owner-reachable')).toEqual([
      'chat of the owner: none; on-call schedule: none',
      'chat of the owner: one; on-call schedule: one',
    ]);
  });

  it('are one where one change serves all that a group owns', async () => {
    const { actions } = await started();
    const { groups } = await actions('&check=owner-reachable');
    const payments = groups.find(
      one => one.place === 'group:default/payments',
    )!;
    expect(payments).toMatchObject({ shared: true, entities: 2 });
    expect(payments.totalEffort).toBe(payments.effort);
    expect(refsOf(payments)).toEqual(['ledger', 'refunds']);
    expect(groups.map(({ place }) => place).sort()).toEqual([
      'group:default/commerce',
      'group:default/payments',
      'group:default/search',
    ]);
  });

  it('come by pages as they come whole, whatever they are sorted by', async () => {
    const { actions } = await started();
    const keysOf = (groups: ActionGroup[]) =>
      groups.map(({ check, place }) => [check, place]);
    for (const sort of ['ratio', 'gain', 'effort', 'entities']) {
      const whole = await actions(`&sort=${sort}&limit=100`);
      expect(whole.nextCursor).toBeUndefined();
      const paged: ActionGroup[] = [];
      let cursor: string | undefined = '';
      while (cursor !== undefined) {
        const page: ActionList = await actions(
          `&sort=${sort}&limit=7${cursor && `&cursor=${cursor}`}`,
        );
        paged.push(...page.groups);
        cursor = page.nextCursor;
      }
      expect(keysOf(paged)).toEqual(keysOf(whole.groups));
      const counted = whole.groups.reduce((sum, one) => sum + one.entities, 0);
      expect(counted).toBe(whole.items);
    }
  });

  it('are sorted by gain for effort, or by either, or by entities', async () => {
    const { actions } = await started();
    const by = async (sort: string, value: (group: ActionGroup) => number) =>
      (await actions(`&sort=${sort}&limit=100`)).groups.map(value);
    const falling = (values: number[]) =>
      values.every((one, index) => index === 0 || one <= values[index - 1]);
    expect(falling(await by('ratio', one => one.gain / one.totalEffort))).toBe(
      true,
    );
    expect(falling(await by('gain', one => one.gain))).toBe(true);
    expect(falling(await by('effort', one => -one.totalEffort))).toBe(true);
    expect(falling(await by('entities', one => one.entities))).toBe(true);
  });

  it('agree with what is told of each entity', async () => {
    const { actions, get } = await started();
    const { groups } = await actions('&entityRef=component:ledger&limit=100');
    const { body } = await get('entities/component/default/ledger/reports');
    const [{ report }] = body.reports;
    const owners = report.results.filter(
      (one: Record<string, unknown>) =>
        one.waitsFor === 'owner' &&
        !one.foldedUnder &&
        one.standing === 'counted',
    );
    expect(owners.length).toBeGreaterThan(3);
    expect(groups.map(({ check }) => check).sort()).toEqual(
      owners.map((one: { check: string }) => one.check).sort(),
    );
    for (const group of groups) {
      const result = owners.find(
        (one: { check: string }) => one.check === group.check,
      );
      expect(group.gain).toBe(result.gain);
      expect(group.items[0].url).toBe(result.fix.url);
      const step = report.next.steps.some(
        (one: { check: string }) => one.check === group.check,
      );
      expect(group.items[0].opens).toBe(step ? report.next.level : undefined);
    }
  });

  it('know of nothing that may not be read', async () => {
    const { actions } = await started('own');
    const { entities, groups, items } = await actions('&limit=100');
    expect(entities).toBe(2);
    const refs = new Set(groups.flatMap(refsOf));
    expect([...refs].sort()).toEqual(['ledger', 'refunds']);
    expect(groups.reduce((sum, one) => sum + one.entities, 0)).toBe(items);
    const none = await actions('&owner=search');
    expect(none).toEqual({ entities: 0, items: 0, groups: [], waiting: [] });
  });

  it('are none for whom everything is denied', async () => {
    const { actions } = await started('deny');
    expect(await actions()).toEqual({
      entities: 0,
      items: 0,
      groups: [],
      waiting: [],
    });
  });

  it('refuse what nothing could match', async () => {
    const { get, actions } = await started();
    const refused = async (query: string, message: RegExp) => {
      const { body } = await get(`${ACTIONS}${query}`).expect(400);
      expect(body.error.message).toMatch(message);
    };
    await refused('&check=runbook', /check: there is no check "runbook"; did/);
    await refused('&level=sliver', /did you mean "silver"/);
    await refused('&limit=101', /limit/);
    await refused('&cursor=nonsense', /cursor: it is not one/);
    const { nextCursor } = await actions('&limit=1');
    await refused(`&sort=gain&cursor=${nextCursor}`, /another sort/);
  });
});
