import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CatalogSnapshot,
  collectorContract,
  OnCall,
  OnCallGap,
  OnCallSource,
} from 'backstage-plugin-readiness-node';
import { component, group } from '../../__testUtils__/entities';
import {
  createOnCallCollector,
  createOnCallCollectors,
} from './onCallCollector';
import { OnCallRegistry } from './OnCallRegistry';

const ada: OnCall = {
  key: 'PLEDGER',
  schedule: 'Payments primary',
  person: 'Ada Lovelace',
  until: '2026-11-23T09:00:00.000Z',
  escalationSteps: 2,
  link: 'https://pager.example.com/PLEDGER',
};

/** Answers by key; it goes by the annotation of its name. */
class Pager implements OnCallSource {
  readonly asked: string[][] = [];
  outage?: Error;
  constructor(
    readonly id: string,
    readonly title: string,
    private readonly answers: (OnCall | OnCallGap)[],
  ) {}
  keyOf({ metadata }: Entity) {
    return metadata.annotations?.[`${this.id}/key`];
  }
  async *ask(keys: readonly string[]) {
    this.asked.push([...keys]);
    yield* this.answers.filter(({ key }) => keys.includes(key));
    if (this.outage) throw this.outage;
  }
}

const named = (name: string, key: string, owner = 'payments') =>
  component(name, { annotations: { 'pager/key': key }, spec: { owner } });
const payments = group('payments', { annotations: { 'pager/key': 'PGROUP' } });

function catalogOf(...entities: Entity[]): CatalogSnapshot {
  const byRef = new Map(entities.map(one => [stringifyEntityRef(one), one]));
  return { get: ref => byRef.get(ref), membersOf: () => [] };
}

async function collected(sources: OnCallSource[], ...batch: Entity[]) {
  const context = {
    abort: new AbortController().signal,
    now: new Date('2026-11-20T09:40:00.000Z'),
    logger: mockServices.logger.mock(),
    catalog: catalogOf(payments),
    notify: () => {},
  };
  const facts: Record<string, Record<string, unknown>> = {};
  const collector = createOnCallCollector(sources);
  for await (const one of collector.collect(batch, context)) {
    const { name } = batch.find(
      entity => stringifyEntityRef(entity) === one.entityRef,
    )!.metadata;
    facts[name] = Object.fromEntries(
      Object.entries(one.facts).map(([ref, said]) => [
        ref.replace('on-call/', ''),
        said.status === 'present'
          ? said.value
          : `${said.status} ${'reason' in said ? said.reason : ''}${
              'message' in said ? said.message : ''
            }`.trim(),
      ]),
    );
  }
  return facts;
}

describe('the on-call collector', () => {
  it('tells who is on call on the schedule that the entity names, else its owner', async () => {
    const onGroup = { ...ada, key: 'PGROUP', person: 'Grace Hopper' };
    const pager = new Pager('pager', 'Pager', [ada, onGroup]);
    const own = component('refunds', { spec: { owner: 'payments' } });
    expect(await collected([pager], named('ledger', 'PLEDGER'), own)).toEqual({
      ledger: {
        asked: 'Pager',
        'person-now': 'Ada Lovelace',
        'somebody-now': true,
        until: '2026-11-23T09:00:00.000Z',
        schedule: 'Payments primary',
        'escalation-steps': 2,
      },
      refunds: expect.objectContaining({ 'person-now': 'Grace Hopper' }),
    });
  });

  it('asks about each schedule of a batch once', async () => {
    const pager = new Pager('pager', 'Pager', [ada]);
    await collected([pager], named('a', 'PLEDGER'), named('b', 'PLEDGER'));
    expect(pager.asked).toEqual([['PLEDGER']]);
  });

  it('tells a gap from a schedule that is not there, and from one that was not answered for', async () => {
    const pager = new Pager('pager', 'Pager', [
      { key: 'GAP', schedule: 'Nights' },
      { key: 'GONE', missing: true },
      { key: 'BROKEN', failed: 'Forbidden' },
    ]);
    const keys = ['GAP', 'GONE', 'BROKEN', 'SILENT'];
    const facts = await collected([pager], ...keys.map(key => named(key, key)));
    const personOf = (name: string) => facts[name]['person-now'];
    expect(keys.map(personOf)).toEqual([
      'absent',
      'absent unmapped',
      'failed Forbidden',
      'failed Pager said nothing about this schedule',
    ]);
    expect(keys.map(key => facts[key]['somebody-now'])).toEqual(
      keys.map(personOf),
    );
    expect(keys.map(key => facts[key].asked)).toEqual([
      'Pager',
      'Pager',
      'failed Forbidden',
      'failed Pager said nothing about this schedule',
    ]);
  });

  it('keeps what was said before a source threw', async () => {
    const pager = new Pager('pager', 'Pager', [ada]);
    pager.outage = new Error('503 Service Unavailable');
    const facts = await collected(
      [pager],
      named('ledger', 'PLEDGER'),
      named('other', 'POTHER'),
    );
    expect(facts.ledger['person-now']).toBe('Ada Lovelace');
    expect(facts.other['person-now']).toBe('failed 503 Service Unavailable');
  });

  it('prefers what the entity names, whichever source goes by it', async () => {
    const first = new Pager('first', 'First', []);
    const pager = new Pager('pager', 'Pager', [ada]);
    const owner = group('payments', { annotations: { 'first/key': 'F' } });
    const facts = await collected(
      [first, pager],
      named('ledger', 'PLEDGER'),
      owner,
    );
    expect(facts.ledger.asked).toBe('Pager');
  });

  it('says of an entity that names no schedule that it names none', async () => {
    const facts = await collected(
      [new Pager('pager', 'Pager', [ada])],
      component('stray'),
    );
    expect(new Set(Object.values(facts.stray))).toEqual(
      new Set(['absent unmapped']),
    );
  });

  it('is not there without a source', () => {
    expect(createOnCallCollectors([])).toEqual([]);
  });

  const pager = new Pager('pager', 'Pager', [ada]);
  const entities = [
    named('ledger', 'PLEDGER'),
    named('other', 'P'),
    component('stray'),
  ];
  it.each(collectorContract(createOnCallCollector([pager]), { entities }))(
    '$name',
    async ({ run }) => {
      await expect(run()).resolves.toBeUndefined();
    },
  );
});

describe('the registry of on-call sources', () => {
  const pager = (id: string) => new Pager(id, 'Pager', []);

  it('keeps the order, and refuses what cannot work', () => {
    const registry = new OnCallRegistry();
    registry.addSource(pager('b'));
    registry.addSource(pager('a'));
    expect(registry.sources.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(() => registry.addSource(pager('a'))).toThrow(
      "There is an on-call source 'a' already",
    );
    expect(() => registry.addSource(pager('Pager Duty'))).toThrow(
      /'Pager Duty'/,
    );
  });
});
