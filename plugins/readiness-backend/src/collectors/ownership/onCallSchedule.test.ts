import { Entity } from '@backstage/catalog-model';
import { component, group } from '../../__testUtils__/entities';
import { recognised } from '../__testUtils__/recognised';
import { Recogniser } from '../recognise';
import { onCallSchedule } from './onCallSchedule';

type Case = [
  what: string,
  recognise: Recogniser,
  catalog: Entity[],
  found: unknown,
];

const ownedBy = (text: string) =>
  component('ledger', { spec: { owner: text } });
const byPayments = ownedBy('payments');

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

describe('the on-call schedule', () => {
  it.each([...ON_CALL_CASES])('finds %s', (_, recognise, catalog, found) => {
    expect(recognised(recognise, ...catalog)?.value).toEqual(found);
  });
});
