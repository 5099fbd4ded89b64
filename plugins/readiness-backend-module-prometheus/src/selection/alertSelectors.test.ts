import { alertSelectors } from './alertSelectors';

function selectors(annotations: Record<string, string>) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'payments', annotations },
  };
  return alertSelectors(entity, 'eu-1', ['eu-1', 'us-1']);
}

const ALERT = 'prometheus.io/alert';
const LABELS = 'prometheus.io/labels';

describe('Annotations of an entity', () => {
  it('name alerts', () => {
    expect(selectors({ [ALERT]: 'High Errors, Slow' })).toEqual([
      {
        text: 'prometheus.io/alert: High Errors, Slow',
        labels: { alertname: ['High Errors', 'Slow'] },
      },
    ]);
  });

  it('narrow alerts down by labels', () => {
    const labels = 'team=payments, env="prod"';
    expect(selectors({ [ALERT]: 'Slow', [LABELS]: labels })).toEqual([
      {
        text: 'prometheus.io/alert: Slow; prometheus.io/labels: team=payments, env=prod',
        labels: { alertname: ['Slow'], team: 'payments', env: 'prod' },
      },
    ]);
    expect(selectors({ [ALERT]: 'all', [LABELS]: labels })).toMatchObject([
      { labels: { team: 'payments', env: 'prod' } },
    ]);
    expect(selectors({ [LABELS]: labels })).toMatchObject([
      { labels: { team: 'payments', env: 'prod' } },
    ]);
  });

  it('name recording rules, each with how to draw it', () => {
    const rules = 'payments:rate|code,sum by (a) (b)';
    expect(selectors({ 'prometheus.io/rule': rules })).toMatchObject([
      { labels: { 'recording_rule/payments:rate': 'read' } },
      { labels: { 'recording_rule/sum by (a) (b)': 'read' } },
    ]);
  });

  it('name labels as those of Grafana do', () => {
    expect(
      selectors({ 'grafana/alert-label-selector': 'service=payments' }),
    ).toEqual([
      {
        text: 'grafana/alert-label-selector: service=payments',
        labels: { service: 'payments' },
      },
    ]);
  });

  it('name the server, where it is one that is configured', () => {
    const at = (server: string) =>
      selectors({ [ALERT]: 'A', 'prometheus.io/service-name': server }).length;
    expect([at('eu-1'), at('us-1'), at('dynamic')]).toEqual([1, 0, 1]);
  });

  it('name nothing', () => {
    expect(selectors({})).toEqual([]);
    expect(selectors({ [ALERT]: ' ,', [LABELS]: 'nonsense' })).toEqual([]);
  });
});
