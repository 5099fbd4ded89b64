import { Entity } from '@backstage/catalog-model';
import { collectorContract } from 'backstage-plugin-readiness-node';
import {
  component,
  entity,
  smallCatalog,
  system,
} from '../../__testUtils__/entities';
import { recognised } from '../__testUtils__/recognised';
import { Recogniser } from '../recognise';
import { consumers } from './consumers';
import { lifecycle } from './lifecycle';
import { orphaned } from './orphaned';
import { ownershipCollector } from './ownershipCollector';
import { system as systemOf, systemResolves } from './system';

type Case = [
  what: string,
  recognise: Recogniser,
  catalog: Entity[],
  found: unknown,
];

const OTHER_CASES: Case[] = [
  ['a lifecycle', lifecycle, [component('ledger')], 'production'],
  ['no system', systemOf, [component('ledger')], undefined],
  [
    'a system',
    systemOf,
    [component('ledger', { spec: { system: 'Money' } })],
    'system:default/money',
  ],
  [
    'a system that is not there',
    systemResolves,
    [component('ledger', { spec: { system: 'money' } })],
    false,
  ],
  [
    'a system that is there',
    systemResolves,
    [component('ledger', { spec: { system: 'money' } }), system('money')],
    true,
  ],
  ['what is emitted by a location', orphaned, [component('ledger')], false],
  [
    'an orphan',
    orphaned,
    [component('ledger', { annotations: { 'backstage.io/orphan': 'true' } })],
    true,
  ],
  ['no consumers', consumers, [component('lib')], 0],
  [
    'consumers, each once, of it and of its APIs',
    consumers,
    [
      component('lib', {
        relations: [
          ['dependencyOf', 'component:default/a'],
          ['dependencyOf', 'component:default/not-there'],
          ['providesApi', 'api:default/lib-api'],
        ],
      }),
      entity('API', 'lib-api', {
        relations: [
          ['apiConsumedBy', 'component:default/a'],
          ['apiConsumedBy', 'component:default/b'],
          ['apiConsumedBy', 'component:default/lib'],
        ],
      }),
      component('a'),
      component('b'),
    ],
    2,
  ],
];

describe('the ownership collector', () => {
  it.each([...OTHER_CASES])('finds %s', (_, recognise, catalog, found) => {
    expect(recognised(recognise, ...catalog)?.value).toEqual(found);
  });

  it.each(collectorContract(ownershipCollector, { entities: smallCatalog() }))(
    '$name',
    async ({ run }) => {
      await expect(run()).resolves.toBeUndefined();
    },
  );
});
