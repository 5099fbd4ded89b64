import fc from 'fast-check';
import { KnownLabels, Labels } from '../labels/KnownLabels';
import { parseMatchers } from './parseMatchers';
import { parseRouting } from './parseRouting';
import { reachedBy } from './reachedBy';
import { silenceOf } from './silences';

describe('Matchers', () => {
  it.each([
    ['severity="critical"', [['severity', '=', 'critical']]],
    ['severity = critical', [['severity', '=', 'critical']]],
    ['team=~"a|b"', [['team', '=~', 'a|b']]],
    ['team!~"a,b"', [['team', '!~', 'a,b']]],
    ['path=~"\\d+"', [['path', '=~', '\\d+']]],
    ['note="say \\"hi\\""', [['note', '=', 'say "hi"']]],
    ['"foo bar"="baz"', [['foo bar', '=', 'baz']]],
    ['größe=groß', [['größe', '=', 'groß']]],
    ['foo=""', [['foo', '=', '']]],
    ['foo=', [['foo', '=', '']]],
    [
      '{a="1", b!="2"}',
      [
        ['a', '=', '1'],
        ['b', '!=', '2'],
      ],
    ],
    [
      'a=1,b=~"x{2}",',
      [
        ['a', '=', '1'],
        ['b', '=~', 'x{2}'],
      ],
    ],
  ])('%s', (text, expected) => {
    const read = parseMatchers(text).map(each => [
      each.label,
      each.operator,
      each.value,
    ]);
    expect(read).toEqual(expected);
  });

  it.each(['severity', '="x"', 'a="b', 'a="b" c="d"'])('%s is none', text => {
    expect(() => parseMatchers(text)).toThrow('is no matcher');
  });
});

const YAML = `
global: { slack_api_url: <secret> }
route:
  receiver: default
  routes:
    - receiver: audit
      matchers: ['severity=~"critical|warning"']
      continue: true
    - match: { team: payments }
      receiver: payments
      routes:
        - { match_re: { env: 'dev.*' }, receiver: "null" }
        - { matchers: 'tier = "1"' }
    - { receiver: readiness, matchers: [team="bots"] }
receivers:
  - name: default
  - name: "null"
  - name: readiness
    webhook_configs: [{ url: 'https://user:word@portal.example.com/' }]
  - name: audit
    email_configs: [{ to: jane@example.com }]
  - name: payments
    pagerduty_configs: [{ routing_key: <secret>, url: 'https://x' }]
    slack_configs:
      - { channel: '#payments', api_url: <secret> }
      - { channel: '{{ .CommonLabels.channel }}' }
    carrier_pigeon_configs: [{}]
`;

const routing = parseRouting(YAML);
const isOwn = (name: string) => name === 'readiness';

function reached(labels: KnownLabels, maybeDropped = false) {
  return reachedBy({ labels, maybeDropped }, routing, isOwn);
}

const PAYMENTS = [
  'payments → PagerDuty',
  'payments → Slack #payments',
  'payments → Slack',
  'payments → carrier_pigeon',
];
const AUDIT = ['audit → e-mail'];

describe('Whom alerts reach', () => {
  it.each<[Labels, string[]]>([
    [{}, []],
    [{ team: 'payments' }, PAYMENTS],
    [{ team: 'payments', severity: 'critical' }, [...AUDIT, ...PAYMENTS]],
    [{ team: 'payments', env: 'development' }, []],
    [{ team: 'payments', tier: '1' }, PAYMENTS],
    [{ severity: 'warning', team: 'x' }, AUDIT],
    [{ team: 'bots' }, []],
  ])('%j: %j', (labels, expected) => {
    expect(reached(KnownLabels.closed(labels))).toEqual(expected);
  });

  it('is not told where labels that are not known decide', () => {
    const some = KnownLabels.some;
    expect(reached(some({ team: 'payments' }))).toBeUndefined();
    expect(reached(some({ severity: 'critical' }))).toEqual([
      ...AUDIT,
      ...PAYMENTS,
    ]);
    expect(reached(some({ team: 'x', severity: 'info' }))).toEqual([]);
    expect(reached(KnownLabels.closed({}), true)).toBeUndefined();
  });

  it('is the truth, whatever labels there are in the end', () => {
    const value = (...values: string[]) => fc.constantFrom('', ...values);
    const labels = fc.record({
      team: value('payments', 'bots', 'x'),
      severity: value('critical', 'info'),
      env: value('dev', 'prod'),
      tier: value('1'),
    });
    const names = fc.subarray(['team', 'severity', 'env', 'tier']);
    fc.assert(
      fc.property(labels, names, (all, open) => {
        const told = reached(
          open.reduce(
            (known, name) => known.reopen(name),
            KnownLabels.closed(all),
          ),
        );
        const truth = reached(KnownLabels.closed(all))!;
        if (!told) return;
        expect(told).toEqual(expect.arrayContaining([...truth]));
        expect(truth.length === 0).toBe(told.length === 0);
      }),
    );
  });

  it('quotes nothing that may be secret', () => {
    const names = [...routing.receivers.values()];
    const text = JSON.stringify(names);
    expect(text).not.toMatch(/secret|word|https|jane/);
  });
});

describe('A silence', () => {
  const silences = [
    { until: '2026-11-21T10:00:00.000Z', matchers: parseMatchers('team="a"') },
    {
      until: '2026-11-21T12:00:00.000Z',
      matchers: parseMatchers('team=~".+"'),
    },
  ];

  it('is the one that is over last', () => {
    expect(silenceOf(KnownLabels.closed({ team: 'a' }), silences)).toEqual({
      until: '2026-11-21T12:00:00.000Z',
    });
  });

  it('covers only what it certainly covers', () => {
    expect(silenceOf(KnownLabels.some({}), silences)).toBeUndefined();
    expect(silenceOf(KnownLabels.closed({}), silences)).toBeUndefined();
  });
});
