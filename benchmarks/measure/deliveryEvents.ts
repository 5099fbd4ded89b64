import { DeploymentStep } from '../../plugins/readiness-node/src/delivery';

const DAY = 24 * 60 * 60 * 1000;
const SOURCES = 20;

/** Steps of deployments of these services, two for each deployment, from half a year ago until now. */
export function* deploymentSteps(
  services: readonly string[],
  deployments: { from: number; to: number },
  now: number,
): Generator<DeploymentStep> {
  const span = (180 * DAY) / deployments.to;
  for (let number = deployments.from; number < deployments.to; number++) {
    const service = services[number % services.length];
    const startedAt = now - 180 * DAY + Math.floor(number * span);
    const base = {
      source: `/pipelines/${number % SOURCES}`,
      type: 'deployment' as const,
      deployment: `run-${number}`,
      environment: number % 3 === 0 ? 'staging' : 'production',
      version: `1.${number}`,
      commit: number.toString(16).padStart(40, '0'),
      actor: { id: `user-${number % 7}@example.com` },
      subject: { service },
    };
    const at = (time: number) => new Date(time).toISOString();
    yield { ...base, id: `${number}-a`, at: at(startedAt), step: 'started' };
    yield {
      ...base,
      id: `${number}-b`,
      at: at(startedAt + 300_000),
      step: number % 12 === 0 ? 'failed' : 'succeeded',
    };
  }
}
