import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  DeployNow,
  EntityAlarms,
  EntityReports,
  Health,
} from 'backstage-plugin-readiness-common';
import { AddressInfo } from 'node:net';
import { FakeCatalog } from '../../plugins/readiness-backend/src/__testUtils__/FakeCatalog';
import { ManualScheduler } from '../../plugins/readiness-backend/src/__testUtils__/ManualScheduler';
import { createReadinessPlugin } from '../../plugins/readiness-backend/src/plugin';
import prometheusModule from '../../plugins/readiness-backend-module-prometheus/src';

/** What its only caller has. */
export const TOKEN = 'a-token-of-alertmanager';

const ACCESS = {
  type: 'static',
  options: { token: TOKEN, subject: 'alertmanager' },
};

const component = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, annotations: { 'readiness/tier': '2' } },
  spec: { type: 'service', lifecycle: 'production', owner: 'group:shop' },
});

/** A readiness backend with the module of Prometheus, whose tasks run when the test says so. */
export async function startBackend(
  readiness: JsonObject,
  services: readonly string[],
) {
  const scheduler = new ManualScheduler();
  let ahead = 0;
  const data = {
    backend: { auth: { externalAccess: [ACCESS] } },
    readiness: {
      links: { enabled: false },
      techdocs: { enabled: false },
      ...readiness,
    },
  };
  const backend = await startTestBackend({
    features: [
      createReadinessPlugin({
        validateResponses: true,
        clock: () => Date.now() + ahead,
      }),
      prometheusModule,
      scheduler.factory(),
      new FakeCatalog(services.map(component)).factory(),
      mockServices.rootConfig.factory({ data }),
      authServiceFactory,
      httpAuthServiceFactory,
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const read = async (path: string) => {
    const response = await fetch(`${url}/api/readiness/v1/${path}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const pathOf = (service: string) => `entities/component/default/${service}`;
  await scheduler.run('readiness-synchronise');
  return {
    url,
    stop: () => backend.stop(),
    run: (task: string) => scheduler.run(`readiness-${task}`),
    /** Time that passes at once. */
    pass: (milliseconds: number) => {
      ahead += milliseconds;
    },
    alarms: (service: string): Promise<EntityAlarms> =>
      read(`${pathOf(service)}/alarms`),
    deployNow: (service: string): Promise<DeployNow> =>
      read(`${pathOf(service)}/deploy-now`),
    health: (): Promise<Health> => read('health'),
    /** Of the alarm rows, by id. */
    async outcomes(service: string) {
      const { reports }: EntityReports = await read(
        `${pathOf(service)}/reports`,
      );
      const results = reports
        .flatMap(({ report }) => report.results)
        .filter(({ check }) => check.includes('alarms'));
      return Object.fromEntries(
        results.map(({ check, outcome }) => [check, outcome]),
      );
    },
  };
}
