import { ON_CALL, PAYMENTS } from './receivers';

/** Rules of a shop: some fire, some wait, some have no data. */
export const GROUPS = [
  {
    name: 'shop',
    rules: [
      {
        alert: 'QueueIsLong',
        expr: 'max by (service) (queue_depth) > 10',
        labels: { severity: 'critical' },
        annotations: {
          runbook_url: 'https://runbooks.example.com/{{ $labels.service }}',
        },
      },
      {
        alert: 'PaymentsSlow',
        expr: 'payments_seconds{service="payments"} > 1',
        for: '2s',
        labels: { severity: 'warning', team: 'payments' },
      },
      {
        alert: 'LedgerErrors',
        expr: 'rate(http_requests_total{service="ledger",code=~"5.."}[1m]) > 0',
        labels: { severity: 'warning' },
      },
      { alert: 'NeverMeasured', expr: 'not_there_total > 1' },
      // Several series on both sides: it cannot be evaluated.
      { alert: 'Broken', expr: 'queue_depth + on(job) queue_depth > 1' },
      {
        alert: 'ExporterGone',
        expr: 'absent(up{job="shop"})',
        labels: { severity: 'critical', team: 'platform' },
      },
      { alert: 'Watchdog', expr: 'vector(1)', labels: { severity: 'none' } },
    ],
  },
];

/** Receivers that have no integration. */
export const NOWHERE = ['nobody', 'black-hole'];

/** Routes that lead somewhere, and some that lead nowhere. */
export const CONFIGURATION = {
  route: {
    receiver: 'nobody',
    group_wait: '0s',
    group_interval: '1s',
    routes: [
      {
        matchers: ['severity="critical"', 'cluster=~"eu-.*"'],
        receiver: 'on-call',
        continue: true,
      },
      { match: { team: 'payments' }, receiver: 'payments' },
      { match_re: { service: 'a|ledger' }, receiver: 'black-hole' },
    ],
  },
  receivers: [{ name: 'nobody' }, { name: 'black-hole' }, ON_CALL, PAYMENTS],
};
