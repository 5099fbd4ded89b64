import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import readinessBackend from 'backstage-plugin-readiness-backend';
import readinessCloudwatch from 'backstage-plugin-readiness-backend-module-cloudwatch';
import { EntityAlarms, EntityReports } from 'backstage-plugin-readiness-common';
import request from 'supertest';
import { closingDatabase } from '../../__testUtils__/closingDatabase';
import { ManualScheduler } from '../../__testUtils__/ManualScheduler';

type AlarmView = EntityAlarms['alarms'][number];
type Outcome =
  EntityReports['reports'][number]['report']['results'][number]['outcome'];

export const ENTITY = 'entities/component/default/payments-api';

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'payments-api',
      annotations: {
        'readiness/tier': '2',
        'readiness/cloudwatch-alarms': 'payments-api, service=payments-api',
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
  },
];

/** The readiness backend with the module of CloudWatch, as they are, asking this URL in place of AWS. */
export async function startCloudWatchPortal(endpoint: string) {
  const scheduler = new ManualScheduler();
  const backend = await startTestBackend({
    features: [
      readinessBackend,
      readinessCloudwatch,
      closingDatabase,
      scheduler.factory(),
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({ data: configOf(endpoint) }),
    ],
  });
  await scheduler.run('readiness-synchronise');
  const read = async (path: string) => {
    const { body } = await request(backend.server)
      .get(`/api/readiness/v1/${path}`)
      .set('Authorization', mockCredentials.user.header())
      .expect(200);
    return body;
  };
  return {
    read,
    stop: () => backend.stop(),
    scan: () => scheduler.run('readiness-scan-cloudwatch-payments-eu-west-1'),
    /** As EventBridge delivers it. */
    push: (event: object) =>
      request(backend.server)
        .post('/api/readiness/v1/alarms')
        .set('Authorization', mockCredentials.service.header())
        .send(event)
        .expect(200),
    /** Outcomes of the checks of the entity, by id of the check. */
    async outcomes(): Promise<Record<string, Outcome>> {
      const { reports }: EntityReports = await read(`${ENTITY}/reports`);
      const results = reports.flatMap(({ report }) => report.results);
      return Object.fromEntries(
        results.map(({ check, outcome }) => [check, outcome]),
      );
    },
    /** The alarms of the entity, by title. */
    async alarms(): Promise<Record<string, AlarmView>> {
      const { alarms }: EntityAlarms = await read(`${ENTITY}/alarms`);
      return Object.fromEntries(alarms.map(one => [one.title, one]));
    },
  };
}

function configOf(endpoint: string) {
  return {
    aws: {
      accounts: [
        {
          accountId: '123456789012',
          accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
          secretAccessKey: 'a secret',
        },
      ],
    },
    readiness: {
      links: { enabled: false },
      techdocs: { enabled: false },
      alarms: {
        settle: { seconds: 0 },
        mapping: {
          'by-name': {
            source: 'cloudwatch-*',
            label: 'aws/name/2',
            entity: 'component:default/$1',
          },
        },
      },
      cloudwatch: {
        accounts: {
          payments: {
            accountId: '123456789012',
            regions: ['eu-west-1'],
            endpoint,
          },
        },
      },
    },
  };
}
