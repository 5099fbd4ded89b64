import { Entity } from '@backstage/catalog-model';
import { component, group } from '../../__testUtils__/entities';
import { recognised } from '../__testUtils__/recognised';
import { Recogniser } from '../recognise';
import { chat } from './chat';
import { email } from './email';

type Case = [
  what: string,
  recognise: Recogniser,
  catalog: Entity[],
  found: unknown,
];

const ownedBy = (text: string) =>
  component('ledger', { spec: { owner: text } });
const byPayments = ownedBy('payments');

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

describe('contacts of the owner', () => {
  it.each([...CONTACT_CASES])('finds %s', (_, recognise, catalog, found) => {
    expect(recognised(recognise, ...catalog)?.value).toEqual(found);
  });
});
