import { Entity } from '@backstage/catalog-model';
import { collectorContract } from 'backstage-plugin-readiness-node';
import {
  component,
  entity,
  group,
  smallCatalog,
  system,
  user,
} from '../../__testUtils__/entities';
import { recognised } from '../__testUtils__/recognised';
import { Recogniser } from '../recognise';
import { chat } from './chat';
import { consumers } from './consumers';
import { email } from './email';
import { lifecycle } from './lifecycle';
import { members } from './members';
import { onCallSchedule } from './onCallSchedule';
import { orphaned } from './orphaned';
import { owner, ownerKind, ownerResolves } from './owner';
import { ownershipCollector } from './ownershipCollector';
import { system as systemOf, systemResolves } from './system';

type Case = [
  what: string,
  recognise: Recogniser,
  catalog: Entity[],
  found: unknown,
];

const ownedBy = (text: string) =>
  component('ledger', { spec: { owner: text } });
const byPayments = ownedBy('payments');

const OWNER_CASES: Case[] = [
  ['no owner', owner, [component('ledger')], undefined],
  ['a short owner', owner, [byPayments], 'group:default/payments'],
  [
    'an owner in capitals',
    owner,
    [ownedBy('Group:Default/Payments')],
    'group:default/payments',
  ],
  [
    'an owner in the namespace of the entity',
    owner,
    [component('ledger', { namespace: 'emea', spec: { owner: 'payments' } })],
    'group:emea/payments',
  ],
  [
    'an owner that only a relation names',
    owner,
    [
      component('ledger', {
        relations: [['ownedBy', 'group:default/Payments']],
      }),
    ],
    'group:default/payments',
  ],
  [
    'an owner that is no reference, as it is written',
    owner,
    [ownedBy('a:b/')],
    'a:b/',
  ],
  ['whether nobody resolves', ownerResolves, [component('ledger')], undefined],
  ['an owner that is not there', ownerResolves, [byPayments], false],
  [
    'an owner that is there',
    ownerResolves,
    [byPayments, group('Payments')],
    true,
  ],
  ['no kind of an owner that is not there', ownerKind, [byPayments], undefined],
  ['a group', ownerKind, [byPayments, group('payments')], 'group'],
  ['a user', ownerKind, [ownedBy('user:ada'), user('ada', [])], 'user'],
];

const CONTACT_CASES: Case[] = [
  ['no chat of nobody', chat, [component('ledger')], undefined],
  ['no chat', chat, [byPayments, group('payments')], undefined],
  ...(
    [
      ['a chat by type', { type: 'chat' }, 'https://example.com/c'],
      ['a chat by type Slack', { type: 'Slack', title: 'Us' }, 'Us'],
      ['a channel by title', { title: '#team-payments' }, '#team-payments'],
      ['a tool by title', { title: 'Payments on Slack' }, 'Payments on Slack'],
      ['no chat in another link', { title: 'Our teams' }, undefined],
    ] as const
  ).map<Case>(([what, link, found]) => [
    what,
    chat,
    [
      byPayments,
      group('payments', { links: [{ url: 'https://example.com/c', ...link }] }),
    ],
    found,
  ]),
  [
    'a chat by host',
    chat,
    [
      byPayments,
      group('payments', {
        links: [{ url: 'https://example.slack.com/archives/C1' }],
      }),
    ],
    'https://example.slack.com/archives/C1',
  ],
  [
    'a chat by annotation',
    chat,
    [
      byPayments,
      group('payments', { annotations: { 'slack.com/channel': '#pay' } }),
    ],
    '#pay',
  ],
  ['no e-mail', email, [byPayments, group('payments')], undefined],
  [
    'an e-mail',
    email,
    [
      byPayments,
      group('payments', { spec: { profile: { email: 'pay@example.com' } } }),
    ],
    'pay@example.com',
  ],
  [
    'no e-mail in what is none',
    email,
    [byPayments, group('payments', { spec: { profile: { email: 'ask us' } } })],
    undefined,
  ],
];

const onCall = (annotations: Record<string, string>) =>
  component('ledger', { annotations, spec: { owner: 'payments' } });

const ON_CALL_CASES: Case[] = [
  ['no schedule', onCallSchedule, [byPayments], undefined],
  [
    'a PagerDuty service',
    onCallSchedule,
    [onCall({ 'pagerduty.com/service-id': 'P1' })],
    'PagerDuty service P1',
  ],
  [
    'a PagerDuty integration, without its key',
    onCallSchedule,
    [onCall({ 'pagerduty.com/integration-key': 'secret' })],
    'PagerDuty integration',
  ],
  [
    'an Opsgenie team',
    onCallSchedule,
    [onCall({ 'opsgenie.com/team': 'pay' })],
    'Opsgenie team pay',
  ],
  [
    'the schedule of the owner',
    onCallSchedule,
    [
      byPayments,
      group('payments', { annotations: { 'pagerduty.com/service-id': 'P2' } }),
    ],
    'PagerDuty service P2',
  ],
  [
    'its own schedule before the owner’s',
    onCallSchedule,
    [
      onCall({ 'pagerduty.com/service-id': 'P1' }),
      group('payments', { annotations: { 'pagerduty.com/service-id': 'P2' } }),
    ],
    'PagerDuty service P1',
  ],
];

const MEMBER_CASES: Case[] = [
  [
    'no members of an owner that is not there',
    members,
    [byPayments],
    undefined,
  ],
  [
    'no members of a user',
    members,
    [ownedBy('user:ada'), user('ada', [])],
    undefined,
  ],
  ['an empty group', members, [byPayments, group('payments')], 0],
  [
    'members through nested groups',
    members,
    [
      byPayments,
      group('payments', { spec: { children: ['cards'] } }),
      group('cards'),
      user('ada', ['cards']),
      user('bob', ['payments']),
    ],
    2,
  ],
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
  it.each([
    ...OWNER_CASES,
    ...CONTACT_CASES,
    ...ON_CALL_CASES,
    ...MEMBER_CASES,
    ...OTHER_CASES,
  ])('finds %s', (_, recognise, catalog, found) => {
    expect(recognised(recognise, ...catalog)?.value).toEqual(found);
  });

  it.each(collectorContract(ownershipCollector, { entities: smallCatalog() }))(
    '$name',
    async ({ run }) => {
      await expect(run()).resolves.toBeUndefined();
    },
  );
});
