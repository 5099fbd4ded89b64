import {
  failed,
  fails,
  passes,
  saw,
  sawNone,
  Scenarios,
  unknown,
} from '../scenario';
import { ownershipRows } from './ownership';

const owned = {
  'ownership/owner': saw('group:default/payments'),
  'ownership/owner-resolves': saw(true),
  'ownership/owner-kind': saw('group'),
  'ownership/members': saw(6),
};

const unreachable = {
  ...owned,
  'ownership/chat': sawNone(),
  'ownership/email': sawNone(),
  'ownership/on-call-schedule': sawNone(),
};

const askedOnCall = { 'on-call/asked': saw('PagerDuty') };
const scheduled = { 'ownership/on-call-schedule': saw('PABC123') };

export const ownershipScenarios: Scenarios<typeof ownershipRows> = {
  'owner-is-a-group': [
    passes('a group of six', owned),
    passes('a group of exactly 50', { ...owned, 'ownership/members': saw(50) }),
    passes('an empty group: that is the next row', {
      ...owned,
      'ownership/members': saw(0),
    }),
    fails('a group of 51', { ...owned, 'ownership/members': saw(51) }),
    fails('a person', {
      ...owned,
      'ownership/owner': saw('user:default/ada'),
      'ownership/owner-kind': saw('user'),
      'ownership/members': sawNone(),
    }),
    fails('a group that the catalog does not know', {
      'ownership/owner': saw('group:default/gone'),
      'ownership/owner-resolves': saw(false),
      'ownership/owner-kind': sawNone(),
      'ownership/members': sawNone(),
    }),
    fails('no owner at all', {
      'ownership/owner': sawNone(),
      'ownership/owner-resolves': sawNone(),
      'ownership/owner-kind': sawNone(),
      'ownership/members': sawNone(),
    }),
    unknown('the catalog was not read yet', 'never-collected', {}),
  ],
  'owner-has-members': [
    passes('two people', { ...owned, 'ownership/members': saw(2) }),
    fails('one person', { ...owned, 'ownership/members': saw(1) }),
    fails('folded: the owner is no group', {
      ...owned,
      'ownership/owner-kind': saw('user'),
    }),
    unknown('the members cannot be read', 'collection-failed', {
      ...owned,
      'ownership/members': failed,
    }),
  ],
  'owner-reachable': [
    passes('tier 3 by e-mail', {
      ...unreachable,
      'ownership/email': saw('payments@example.com'),
    }),
    passes(
      'tier 1 by chat',
      { ...unreachable, 'ownership/chat': saw('https://chat.example.com/p') },
      { tier: 1 },
    ),
    passes('tier 2 by schedule', { ...unreachable, ...scheduled }, { tier: 2 }),
    fails(
      'tier 2 by e-mail only',
      { ...unreachable, 'ownership/email': saw('payments@example.com') },
      { tier: 2 },
    ),
    fails('tier 4 not at all', unreachable, { tier: 4 }),
    unknown('contacts were not read yet', 'never-collected', owned),
  ],
  described: [
    passes('a sentence of its own', {
      'ownership/description': saw('Charges cards'),
      'ownership/description-is-name': saw(false),
    }),
    fails('the name once more', {
      'ownership/description': saw('payments-api'),
      'ownership/description-is-name': saw(true),
    }),
    fails('nothing', {
      'ownership/description': sawNone(),
      'ownership/description-is-name': sawNone(),
    }),
    unknown('the catalog was not read yet', 'never-collected', {}),
  ],
  'in-a-system': [
    passes('a system of the catalog', {
      'ownership/system': saw('system:default/checkout'),
      'ownership/system-resolves': saw(true),
    }),
    fails('a system that the catalog does not know', {
      'ownership/system': saw('system:default/gone'),
      'ownership/system-resolves': saw(false),
    }),
    fails('none', {
      'ownership/system': sawNone(),
      'ownership/system-resolves': sawNone(),
    }),
    unknown('the catalog cannot be read', 'collection-failed', {
      'ownership/system': failed,
      'ownership/system-resolves': failed,
    }),
  ],
  'on-call-set': [
    passes(
      'tier 1: a schedule with somebody on it',
      { ...scheduled, 'on-call/somebody-now': saw(true) },
      { tier: 1 },
    ),
    passes('tier 1: a schedule, and no source can tell who', scheduled, {
      tier: 1,
      unconnected: ['on-call'],
    }),
    passes('tier 3: an e-mail address', {
      ...unreachable,
      'ownership/email': saw('payments@example.com'),
    }),
    fails(
      'tier 1: a schedule with a gap',
      { ...scheduled, ...askedOnCall, 'on-call/somebody-now': sawNone() },
      { tier: 1 },
    ),
    passes(
      'tier 1: a schedule that no connected source goes by',
      {
        ...scheduled,
        'on-call/asked': sawNone('unmapped'),
        'on-call/somebody-now': sawNone('unmapped'),
      },
      { tier: 1 },
    ),
    fails(
      'tier 1: a schedule that its source does not know',
      {
        ...scheduled,
        ...askedOnCall,
        'on-call/somebody-now': sawNone('unmapped'),
      },
      { tier: 1 },
    ),
    fails(
      'tier 2: a chat is not enough',
      { ...unreachable, 'ownership/chat': saw('https://chat.example.com/p') },
      { tier: 2, unconnected: ['on-call'] },
    ),
    fails('tier 3: no contact', unreachable),
    unknown(
      'tier 1: the paging tool does not answer',
      'collection-failed',
      {
        ...scheduled,
        'on-call/asked': failed,
        'on-call/somebody-now': failed,
      },
      { tier: 1 },
    ),
  ],
};
