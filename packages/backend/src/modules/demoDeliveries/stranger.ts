import { JsonObject } from '@backstage/types';

const HOUR = 60 * 60 * 1000;

/** On Mondays a service is deployed that is in no catalog: it shows on the health page. In CDEvents. */
export function strangerOf(day: number): JsonObject[] {
  const date = new Date(day).toISOString().slice(0, 10);
  if (new Date(day).getUTCDay() !== 1) return [];
  return [
    {
      context: {
        specversion: '0.5.0',
        id: `edge-router-${date}`,
        source: '/spinnaker/edge',
        type: 'dev.cdevents.service.upgraded.0.3.0',
        timestamp: new Date(day + 9 * HOUR).toISOString(),
      },
      subject: {
        id: 'service/edge-router',
        content: {
          environment: { id: 'production' },
          artifactId: `pkg:oci/edge-router?tag=${date}`,
        },
      },
    },
  ];
}
