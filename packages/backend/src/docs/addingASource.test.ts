import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  BackendFeature,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import readiness from 'backstage-plugin-readiness-backend';
import request from 'supertest';
import { ModuleKind, transpile } from 'typescript';
import { closingDatabase } from '../__testUtils__/closingDatabase';

const page = readFileSync(
  resolve(resolvePackagePath('backend'), '../../docs/adding-a-source.md'),
  'utf8',
);

/** What a block of code exports; `onDeployed` is the reader's own. */
function load(code: string): BackendFeature {
  const text = transpile(code, { module: ModuleKind.CommonJS });
  const exported: { default?: BackendFeature } = {};
  // eslint-disable-next-line no-new-func
  const run = new Function('require', 'exports', 'onDeployed', text);
  run(require, exported, () => {});
  return exported.default!;
}

it('the sources of the page can be added as they stand there', async () => {
  const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)];
  const { server } = await startTestBackend({
    features: [
      readiness,
      ...blocks.map(([, code]) => load(code)),
      closingDatabase,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.permissions.factory(),
    ],
  });
  const { body } = await request(server)
    .get('/api/readiness/v1/health')
    .set('Authorization', mockCredentials.user.header())
    .expect(200);
  expect(blocks).toHaveLength(4);
  expect(body.collectors).toContainEqual(
    expect.objectContaining({ title: 'Backup service' }),
  );
  expect(body.collectors).toContainEqual(
    expect.objectContaining({ title: 'Rota' }),
  );
  expect(body.alarms.sources).toContainEqual(
    expect.objectContaining({ title: 'Watchtower', kind: 'pull' }),
  );
}, 60_000);
