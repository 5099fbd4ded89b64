import { AddressInfo } from 'node:net';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogBackend from '@backstage/plugin-catalog-backend';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import readinessLabels from '../../../plugins/catalog-backend-module-readiness/src';
import readinessBackend from '../../../plugins/readiness-backend/src';
import { Access } from './access';
import { climb } from './climb';
import { climbers } from './climbers';

export interface WholeBackend {
  access: Access;
  /** Of the catalog. */
  knex: Knex;
  get(path: string): Promise<any>;
  post(path: string, body: object): Promise<any>;
  stop(): Promise<void>;
}

/** A started catalog with so many services, readiness and what stamps, on their own schedules. */
export async function startWhole(
  services: number,
  database: JsonObject,
): Promise<WholeBackend> {
  const access = new Access();
  let knex: Knex | undefined;
  const backend = await startTestBackend({
    features: [
      catalogBackend,
      readinessBackend,
      readinessLabels,
      climbers(services, opened => {
        knex = opened;
      }),
      databaseServiceFactory,
      schedulerServiceFactory,
      access.factory(),
      mockServices.rootConfig.factory({
        data: {
          backend: { database },
          // What is processed again was asked for.
          catalog: { processingInterval: { hours: 1 } },
          readiness: climb,
        },
      }),
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  const ask = async (path: string, more: RequestInit) => {
    const url = `http://127.0.0.1:${port}/api/${path}`;
    const response = await fetch(url, more);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
  return {
    access,
    knex: knex!,
    get: path =>
      ask(path, { headers: { Authorization: mockCredentials.user.header() } }),
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          Authorization: mockCredentials.service.header(),
          'Content-Type': 'application/json',
        },
      }),
    stop: () => backend.stop(),
  };
}
