import { ConfigReader } from '@backstage/config';
import { Entity } from '@backstage/catalog-model';
import { AlarmSource } from 'backstage-plugin-readiness-node';
import { AlarmSubject } from '../../stores/AlarmStore';
import { AlarmIndex } from './AlarmIndex';
import { defaultRules } from './defaultRules';
import { matchAlarm } from './matchAlarm';
import { readAlarmMapping } from './readAlarmMapping';

type Annotations = Record<string, string>;

function entity(ref: string, annotations: Annotations = {}): [string, Entity] {
  const [, kind, namespace, name] = /(.+):(.+)\/(.+)/.exec(ref)!;
  const metadata = { name, namespace, annotations };
  return [ref, { apiVersion: 'backstage.io/v1alpha1', kind, metadata }];
}

/** Selected by `prom/alert` and `prom/service`, the way a module would. */
const prometheus: Pick<AlarmSource, 'id' | 'selectorsOf'> = {
  id: 'eu',
  selectorsOf: ({ metadata: { annotations = {} } }) =>
    ['alertname', 'service'].flatMap(label => {
      const value = annotations[`prom/${label}`];
      if (!value) return [];
      const text = `prom/${label}: ${value}`;
      return [{ text, labels: { [label]: value.split('|'), env: 'prod' } }];
    }),
};

async function matching(
  entities: [string, Entity][],
  mapping: Record<string, Record<string, string>> = {},
) {
  const { rules, annotations } = readAlarmMapping(
    new ConfigReader({ readiness: { alarms: { mapping } } }),
  );
  const index = await AlarmIndex.of(entities, [prometheus], annotations);
  return (labels: Record<string, string>, more: Partial<AlarmSubject> = {}) =>
    matchAlarm(
      { source: 'eu', title: 'HighErrorRate', labels, ...more },
      index,
      [...rules, ...defaultRules],
    );
}

const one = (entityRef: string, matchedBy: string) => ({
  matches: [{ entityRef, matchedBy }],
});

describe('matchAlarm', () => {
  const orders = entity('component:default/orders');
  const ledger = entity('component:default/ledger');

  it('believes an alarm that names its entity', async () => {
    const match = await matching([orders, ledger]);
    expect(
      match({ service: 'ledger' }, { entityRef: 'Component:default/Orders' }),
    ).toEqual(one('component:default/orders', 'entityRef'));
  });

  it('gives an alarm to every entity that selects it, by all labels of the selector', async () => {
    const match = await matching([
      orders,
      entity('component:default/a', {
        'prom/alertname': 'HighErrorRate|Other',
      }),
      entity('component:default/b', { 'prom/service': 'orders' }),
      entity('component:default/c', { 'prom/service': 'ledger' }),
    ]);
    expect(match({ service: 'orders', env: 'prod' })).toEqual({
      matches: [
        {
          entityRef: 'component:default/a',
          matchedBy: 'prom/alertname: HighErrorRate|Other',
        },
        { entityRef: 'component:default/b', matchedBy: 'prom/service: orders' },
      ],
    });
    const byLabel = one('component:default/orders', 'label service = name');
    expect(match({ service: 'orders' })).toEqual(byLabel);
    expect(
      match({ service: 'orders', env: 'prod' }, { source: 'other' }),
    ).toEqual(byLabel);
  });

  it.each<[string, Annotations, Record<string, string>, string]>([
    [
      'a declared name',
      { 'readiness/alarms': 'shop-orders, Shop/Orders' },
      { service: 'shop/orders' },
      'label service = readiness/alarms',
    ],
    [
      'the Kubernetes id',
      { 'backstage.io/kubernetes-id': 'ord' },
      { app_kubernetes_io_name: 'ORD' },
      'label app_kubernetes_io_name = backstage.io/kubernetes-id',
    ],
    ['its name', {}, { App: 'default/orders' }, 'label app = name'],
  ])('finds an entity by %s', async (_, annotations, labels, rule) => {
    const match = await matching([
      entity('component:default/orders', annotations),
      ledger,
    ]);
    expect(match(labels)).toEqual(one('component:default/orders', rule));
  });

  it('takes a Component before what else has the name, and nobody where two do', async () => {
    const api = entity('api:default/orders');
    const byName = one('component:default/orders', 'label service = name');
    const both = await matching([api, orders]);
    expect(both({ service: 'orders' })).toEqual(byName);
    const resource = entity('resource:default/orders');
    const neither = await matching([api, resource]);
    expect(neither({ service: 'orders' })).toEqual({
      reason:
        "the label service = name 'orders' is of 'api:default/orders' and 'resource:default/orders'",
    });
  });

  it('goes on to the next label where one leads to none or to several', async () => {
    const id = { 'backstage.io/kubernetes-id': 'shop' };
    const match = await matching([
      entity('component:default/orders', id),
      entity('component:default/ledger', id),
    ]);
    expect(match({ service: 'shop', job: 'ledger' })).toEqual(
      one('component:default/ledger', 'label job = name'),
    );
    expect(match({ service: 'shop', job: 'x' })).toEqual({
      reason:
        "the label service = backstage.io/kubernetes-id 'shop' is of 'component:default/ledger' and 'component:default/orders'; no entity goes by the label job 'x'",
    });
  });

  it('says that there is nothing to go by', async () => {
    const match = await matching([orders]);
    expect(match({ severity: 'page' })).toEqual({
      reason:
        'No entity selects it, and it has no label that the mapping goes by',
    });
  });

  it('goes by the rules of the configuration first', async () => {
    const match = await matching(
      [orders, entity('component:default/ledger', { 'acme.com/id': 'L1, L2' })],
      {
        team: { label: 'Workload', value: 'prod-(.+)', entity: '$1' },
        id: { label: 'sid', annotation: 'acme.com/id', source: 'e*' },
      },
    );
    expect(match({ workload: 'prod-orders', service: 'ledger' })).toEqual(
      one('component:default/orders', 'mapping team'),
    );
    expect(match({ sid: 'l2', service: 'orders' })).toEqual(
      one('component:default/ledger', 'mapping id'),
    );
    expect(match({ sid: 'l2' }, { source: 'us' })).toMatchObject({
      reason: expect.any(String),
    });
  });

  it.each([
    [{ entity: 'x' }, /mapping.a: label is missing; for example/],
    [{ label: 'a' }, /exactly one of annotation and entity/],
    [{ label: 'a', value: '(', entity: 'x' }, /is not a regular expression/],
    [{ label: 'a', value: 'x', entity: '$1' }, /uses \$1/],
  ])('refuses %j', async (rule, message) => {
    await expect(matching([], { a: rule as never })).rejects.toThrow(message);
  });

  it('has the same fingerprint for what it goes by, and no other', async () => {
    const print = async (...entities: [string, Entity][]) =>
      (await AlarmIndex.of(entities, [prometheus])).fingerprint;
    const described = entity('component:default/orders', { other: 'x' });
    expect(await print(described)).toBe(await print(orders));
    expect(
      await print(entity('component:default/orders', { 'prom/service': 'x' })),
    ).not.toBe(await print(orders));
    expect(await print(orders, ledger)).not.toBe(await print(orders));
  });
});
