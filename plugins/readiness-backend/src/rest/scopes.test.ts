import { describeReadiness } from '../__testUtils__/describeReadiness';
import {
  COUNTS,
  LIST,
  listCatalog,
  namesOf,
  ownedBy,
} from '../__testUtils__/listCatalog';
import {
  ReadConditions,
  StartOptions,
  TestReadiness,
} from '../__testUtils__/startReadiness';
import { MINUTE } from '../__testUtils__/TestClock';

jest.setTimeout(60_000);

const ADA = 'user:default/ada';
const BOB = 'user:default/bob';
const SECOND = 1000;

describeReadiness('scopes', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  /** Ada may read what payments owns, Bob all but that. */
  const conditions = (userRef: string): ReadConditions =>
    userRef === ADA
      ? ownedBy('group:default/payments')
      : { not: ownedBy('group:default/payments') };

  async function started(options: Partial<StartOptions> = {}) {
    const { start, catalog } = getBench();
    catalog.entities = listCatalog();
    catalog.mayRead = (userRef, { spec }) =>
      (spec?.owner === 'payments') === (userRef === ADA);
    const readiness = await start({ conditions, ...options });
    await readiness.synchronise();
    return readiness;
  }
  const OF_ADA = ['refunds', 'ledger'];
  const OF_BOB = ['finder', 'indexer', 'shop', 'stray'];
  const asked = () => getBench().catalog.facetsAsked;
  const listAs = async (readiness: TestReadiness, userRef: string) =>
    namesOf(await readiness.getAs(userRef, LIST).expect(200));

  /** Lets the catalog take its time; the function returned makes it answer. */
  function holdAnswer(): () => void {
    const { catalog } = getBench();
    const facetsOf = catalog.facetsOf.bind(catalog);
    let answer = () => {};
    const held = new Promise<void>(resolve => {
      answer = resolve;
    });
    catalog.facetsOf = async (request, userRef) => {
      await held;
      return facetsOf(request, userRef);
    };
    return answer;
  }

  /** What Ada sees once what is asked behind her has come. */
  async function eventually(readiness: TestReadiness, names: string[]) {
    for (let tries = 0; tries < 50; tries++) {
      const seen = await listAs(readiness, ADA);
      if (seen.join() === names.join()) return;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    expect(await listAs(readiness, ADA)).toEqual(names);
  }

  it('hide what may not be read from lists, counts, filters and pages', async () => {
    const readiness = await started();
    const { getAs } = readiness;
    expect(await listAs(readiness, ADA)).toEqual(OF_ADA);
    expect(await listAs(readiness, BOB)).toEqual(OF_BOB);
    const { body } = await getAs(ADA, COUNTS).expect(200);
    expect(body).toMatchObject({
      total: 2,
      owners: [{ value: 'group:default/payments', count: 2 }],
      types: [{ value: 'service', count: 2 }],
    });
    const hidden = await getAs(ADA, `${LIST}&owner=search&text=finder`);
    expect(hidden.body).toEqual({ reports: [] });
    const none = await getAs(ADA, `${COUNTS}&entityRef=component:shop`);
    expect(none.body.total).toBe(0);
    const page = await getAs(ADA, `${LIST}&limit=2`).expect(200);
    expect(page.body.nextCursor).toBeUndefined();
  });

  it('give all or nothing where the policy says so, without asking the catalog', async () => {
    const readiness = await started({
      conditions: userRef => (userRef === ADA ? 'deny' : 'allow'),
    });
    const { getAs } = readiness;
    expect(await listAs(readiness, ADA)).toEqual([]);
    expect((await getAs(ADA, COUNTS)).body).toMatchObject({
      total: 0,
      levels: expect.arrayContaining([{ value: 'bronze', count: 0 }]),
      owners: [],
    });
    expect(await listAs(readiness, BOB)).toHaveLength(6);
    expect((await getAs(BOB, COUNTS)).body.total).toBe(6);
    expect(asked()).toEqual([]);
  });

  it('are decided once a request, however many entities there are', async () => {
    let decisions = 0;
    const counting = (userRef: string) => {
      decisions += 1;
      return conditions(userRef);
    };
    const readiness = await started({ conditions: counting });
    await listAs(readiness, ADA);
    // Once more, by the time the catalog has answered.
    expect(decisions).toBe(2);
    await listAs(readiness, ADA);
    expect(decisions).toBe(3);
  });

  it('are asked for once by all under the same conditions, on any replica', async () => {
    const same = () => ownedBy('group:default/payments');
    const readiness = await started({ conditions: same });
    const replica = await getBench().start({ conditions: same });
    await Promise.all([listAs(readiness, ADA), listAs(readiness, ADA)]);
    expect(asked()).toEqual([ADA]);
    expect(await listAs(replica, BOB)).toEqual(OF_ADA);
    expect(await listAs(replica, ADA)).toEqual(OF_ADA);
    expect(asked()).toEqual([ADA]);
  });

  it('may be filled by two replicas at once', async () => {
    const readiness = await started();
    const replica = await getBench().start({ conditions });
    const seen = await Promise.all(
      [readiness, replica, readiness, replica].map(one => listAs(one, ADA)),
    );
    expect(seen).toEqual([OF_ADA, OF_ADA, OF_ADA, OF_ADA]);
  });

  it('are asked for again after a minute, behind the reader', async () => {
    const { catalog, time } = getBench();
    const readiness = await started();
    await listAs(readiness, ADA);
    catalog.mayRead = (_, { metadata }) => metadata.name === 'shop';

    time.advance(59 * SECOND);
    expect(await listAs(readiness, ADA)).toEqual(OF_ADA);
    expect(asked()).toEqual([ADA]);
    time.advance(2 * SECOND);
    const answer = holdAnswer();
    for (const _ of [1, 2, 3]) {
      expect(await listAs(readiness, ADA)).toEqual(OF_ADA);
    }
    answer();
    await eventually(readiness, ['shop']);
    expect(asked()).toEqual([ADA, ADA]);
  });

  it('make the reader wait when nobody asked for five minutes', async () => {
    const { catalog, time } = getBench();
    const readiness = await started();
    await listAs(readiness, ADA);
    catalog.mayRead = (_, { metadata }) => metadata.name === 'shop';
    time.advance(5 * MINUTE + SECOND);
    expect(await listAs(readiness, ADA)).toEqual(['shop']);
  });

  it('are served for five minutes while the catalog is down, then not at all', async () => {
    const { catalog, time } = getBench();
    const readiness = await started();
    await listAs(readiness, ADA);
    catalog.outage = new Error('down for maintenance');
    for (const minutes of [0, 2, 2]) {
      time.advance(minutes * MINUTE);
      expect(await listAs(readiness, ADA)).toEqual(OF_ADA);
    }
    time.advance(2 * MINUTE);
    for (const path of [LIST, COUNTS]) {
      const { body } = await readiness.getAs(ADA, path).expect(503);
      expect(body.error.message).toMatch(
        /did not say what you may read: down for maintenance/,
      );
    }
    await readiness.getAs(BOB, LIST).expect(503);
    catalog.outage = undefined;
    expect(await listAs(readiness, ADA)).toEqual(OF_ADA);
  });

  it('are empty when the catalog shows nothing, and refuse half an answer', async () => {
    const { catalog } = getBench();
    const readiness = await started();
    catalog.mayRead = () => false;
    expect(await listAs(readiness, ADA)).toEqual([]);
    const service = jest.spyOn(catalog, 'facetsOf');
    service.mockResolvedValue({ facets: {} });
    await readiness.getAs(BOB, LIST).expect(503);
  });

  it('are not filled with what another decision shows', async () => {
    const { catalog } = getBench();
    let promoted = false;
    const changing = (userRef: string): ReadConditions =>
      promoted && userRef === ADA ? 'allow' : ownedBy('group:default/payments');
    const readiness = await started({ conditions: changing });
    const may = catalog.mayRead;
    // Promoted between our question and the catalog's.
    catalog.mayRead = () => {
      promoted = true;
      return true;
    };
    await readiness.getAs(ADA, LIST).expect(503);
    catalog.mayRead = (_, entity) => may(ADA, entity);
    expect(await listAs(readiness, BOB)).toEqual(OF_ADA);
    expect(await listAs(readiness, ADA)).toHaveLength(6);
  });

  it('do not show what is new, or without uid, until they are asked for again', async () => {
    const { catalog, time } = getBench();
    const readiness = await started();
    await listAs(readiness, ADA);
    const [ledger] = catalog.entities.filter(
      ({ metadata }) => metadata.name === 'ledger',
    );
    const copy = (name: string, uid?: string) => {
      const metadata = { ...ledger.metadata, name, uid };
      delete metadata.title;
      catalog.put({ ...ledger, metadata });
    };
    copy('new', 'uid-of-new');
    copy('nameless');
    await readiness.synchronise();
    expect(await listAs(readiness, ADA)).toEqual(OF_ADA);
    time.advance(MINUTE + SECOND);
    await eventually(readiness, ['new', ...OF_ADA]);
  });

  it('are forgotten when nobody used them for an hour', async () => {
    const { knex, time } = getBench();
    const readiness = await started();
    await listAs(readiness, ADA);
    time.advance(59 * MINUTE);
    await listAs(readiness, BOB);
    time.advance(2 * MINUTE);
    await readiness.scheduler.run('readiness-housekeeping');
    expect(await knex('scopes')).toHaveLength(1);
    expect(await knex('scope_entities')).toHaveLength(8);
    expect(await listAs(readiness, ADA)).toEqual(OF_ADA);
  });

  it('do not bind services, unless the policy does', async () => {
    const readiness = await started({ conditions: () => 'allow' });
    const { body } = await readiness.getAsService(LIST).expect(200);
    expect(body.reports).toHaveLength(6);
  });
});
