import { Entity } from '@backstage/catalog-model';
import { component, group, user } from '../../__testUtils__/entities';
import { recognised } from '../__testUtils__/recognised';
import { Recogniser } from '../recognise';
import { members } from './members';
import { owner, ownerKind, ownerResolves } from './owner';

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

describe('the owner', () => {
  it.each([...OWNER_CASES, ...MEMBER_CASES])(
    'finds %s',
    (_, recognise, catalog, found) => {
      expect(recognised(recognise, ...catalog)?.value).toEqual(found);
    },
  );
});
