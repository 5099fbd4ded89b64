import { exists } from '../conditions';
import { CATALOG_FILE, OWNER } from '../places';
import { defineRows } from '../row';

export const ownershipRows = defineRows({
  'owner-is-a-group': {
    weight: 3,
    level: 'bronze',
    title: 'The owner is a group of at most 50 people',
    failureTitle: 'No group of at most 50 people owns it',
    rationale:
      'People change teams and leave; a group is still there to take the question. An owner that the catalog does not know cannot be asked at all, and a group of hundreds is nobody in particular.',
    remediation: {
      text: 'Name the owning group. Set spec.owner to a Group that is in the catalog, for example "owner: group:default/payments". If the group has more than 50 members, name the team inside it that does the work.',
      url: CATALOG_FILE,
      effort: 5,
    },
    when: {
      all: [
        exists('ownership/owner'),
        { fact: 'ownership/owner-resolves', operator: 'equals', value: true },
        { fact: 'ownership/owner-kind', operator: 'equals', value: 'group' },
        { fact: 'ownership/members', operator: 'at-most', value: 50 },
      ],
    },
  },
  'owner-has-members': {
    weight: 1,
    level: 'bronze',
    title: 'The owning group has two or more people',
    failureTitle: 'The owning group has fewer than two people',
    rationale:
      'A group with nobody in it is an owner on paper only. With a single member, one holiday leaves the service without anyone who may decide about it. Members of nested groups count.',
    remediation: {
      text: 'Bring the group up to date. Add its people with spec.members of the Group, or with spec.memberOf of each User; if the team is gone, hand the service to the group that looks after it now.',
      url: OWNER,
      effort: 15,
    },
    requires: 'owner-is-a-group',
    when: { fact: 'ownership/members', operator: 'at-least', value: 2 },
  },
  'owner-reachable': {
    weight: 1,
    level: 'bronze',
    title: 'The owner can be reached',
    failureTitle: 'The owner cannot be reached',
    rationale:
      'Whoever finds the service broken has to find you next. A contact on the group saves them the search. For tiers 1 and 2 an e-mail that is read tomorrow is too slow, so it takes a chat or an on-call schedule.',
    remediation: {
      text: 'Add a contact to the owning group. Give the Group a link with "type: chat" in metadata.links, or an on-call annotation such as "pagerduty.com/service-id: PABC123"; for tiers 3 and 4 spec.profile.email is enough.',
      url: OWNER,
      effort: 5,
    },
    requires: 'owner-is-a-group',
    when: {
      if: { 'traits.tier': { $in: [1, 2] } },
      then: {
        any: [exists('ownership/chat'), exists('ownership/on-call-schedule')],
      },
      else: {
        any: [
          exists('ownership/chat'),
          exists('ownership/on-call-schedule'),
          exists('ownership/email'),
        ],
      },
    },
  },
  described: {
    weight: 1,
    level: 'bronze',
    title: 'It is described',
    failureTitle: 'It is not described',
    rationale:
      'Somebody who meets the name in an incident has seconds to learn what breaks with it. One sentence on what it does, and for whom, is enough. A description that repeats the name tells them nothing.',
    remediation: {
      text: 'Say what it does. Set metadata.description to one sentence, for example "description: Charges cards and keeps the receipt of every payment".',
      url: CATALOG_FILE,
      effort: 5,
    },
    when: {
      all: [
        exists('ownership/description'),
        {
          fact: 'ownership/description-is-name',
          operator: 'equals',
          value: false,
        },
      ],
    },
  },
  'in-a-system': {
    weight: 1,
    level: 'silver',
    title: 'It belongs to a system',
    failureTitle: 'It belongs to no system of the catalog',
    rationale:
      'A service rarely fails alone. Its system shows what it works together with, and who else to call, to somebody who has never seen the architecture.',
    remediation: {
      text: 'Name the system. Set spec.system to a System that is in the catalog, for example "system: checkout"; if there is none yet, describe it in a catalog file of its own first.',
      url: CATALOG_FILE,
      effort: 10,
    },
    when: {
      all: [
        exists('ownership/system'),
        { fact: 'ownership/system-resolves', operator: 'equals', value: true },
      ],
    },
  },
  'on-call-set': {
    weight: 3,
    level: 'silver',
    title: 'On-call is set',
    failureTitle: 'On-call is not set',
    rationale:
      'An alarm at three in the morning needs a person, not a mailbox. For tiers 1 and 2 that is a schedule with somebody on it right now, where the paging tool can tell us. For tiers 3 and 4 a contact in working hours will do.',
    remediation: {
      text: 'Name the on-call schedule. Add its annotation to the component or its group, for example "pagerduty.com/service-id: PABC123" or "opsgenie.com/team: payments", and make sure that the schedule has no gap. For tiers 3 and 4 a chat or e-mail contact on the group is enough.',
      url: CATALOG_FILE,
      effort: 30,
    },
    when: {
      if: { 'traits.tier': { $in: [1, 2] } },
      then: {
        all: [
          exists('ownership/on-call-schedule'),
          {
            any: [
              {
                fact: 'on-call/somebody-now',
                operator: 'exists',
                whereConnected: true,
              },
              // Of a schedule that no source goes by nobody can tell who is on it.
              {
                not: {
                  fact: 'on-call/asked',
                  operator: 'exists',
                  whereConnected: true,
                },
              },
            ],
          },
        ],
      },
      else: {
        any: [
          exists('ownership/on-call-schedule'),
          exists('ownership/chat'),
          exists('ownership/email'),
        ],
      },
    },
  },
});
