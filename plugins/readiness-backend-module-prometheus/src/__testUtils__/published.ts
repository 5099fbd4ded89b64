import { LoopbackServer } from './LoopbackServer';

/** Answers in the shapes that Prometheus and Alertmanager publish, as real ones gave them. */

export function rule(name: string, query: string, more: object = {}) {
  return {
    state: 'inactive',
    name,
    query,
    duration: 0,
    keepFiringFor: 0,
    labels: {},
    annotations: {},
    alerts: [],
    health: 'ok',
    evaluationTime: 0.0001,
    lastEvaluation: '2026-11-21T03:43:54.295368011Z',
    type: 'alerting',
    ...more,
  };
}

export function firing(labels: Record<string, string>, more: object = {}) {
  return {
    labels,
    annotations: {},
    state: 'firing',
    activeAt: '2026-11-21T03:43:42.293505233Z',
    value: '5e+00',
    ...more,
  };
}

export function rulesAnswer(rules: object[], more: object = {}) {
  const group = { name: 'shop', file: 'rules.yml', rules, interval: 15 };
  return { status: 'success', data: { groups: [group], ...more } };
}

/** A Prometheus with these rules, that has series for whatever is asked. */
export async function startPrometheus(rules: object[]) {
  const server = await new LoopbackServer().start();
  server.answers['/api/v1/rules'] = () => ({ body: rulesAnswer(rules) });
  server.answers['/api/v1/query'] = ({ parameters }) => ({
    body: vectorAnswer(parameters.get('query')!, () => [{}]),
  });
  server.answers['/api/v1/query_range'] = () => ({ body: matrixAnswer([]) });
  return server;
}

const TAGGED = /label_replace\((.*?), "readiness_question", "(\d+)", "", ""\)/g;

/** @param elementsOf - what series there are, by the question */
export function vectorAnswer(
  query: string,
  elementsOf: (question: string) => Record<string, string>[],
) {
  const result = [...query.matchAll(TAGGED)].flatMap(([, question, tag]) =>
    elementsOf(question).map(labels => ({
      metric: { ...labels, readiness_question: tag },
      value: [1_763_697_834.2, '1'],
    })),
  );
  return { status: 'success', data: { resultType: 'vector', result } };
}

/** @param series - when each was there, in seconds */
export function matrixAnswer(
  series: { metric: Record<string, string>; times: number[] }[],
) {
  const result = series.map(({ metric, times }) => ({
    metric,
    values: times.map(time => [time, '1']),
  }));
  return { status: 'success', data: { resultType: 'matrix', result } };
}

export async function startAlertmanager(yaml: string, silences: object[] = []) {
  const server = await new LoopbackServer().start();
  server.answers['/api/v2/status'] = () => ({
    body: {
      cluster: { peers: [], status: 'disabled' },
      config: { original: yaml },
      uptime: '2026-11-21T03:43:35.252Z',
      versionInfo: { version: '0.25.0' },
    },
  });
  server.answers['/api/v2/silences'] = () => ({ body: silences });
  return server;
}
