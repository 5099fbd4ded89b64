import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import { GithubFeed } from '../GithubFeed';
import { Accounts } from '../pull/Accounts';
import { Puller } from '../pull/Puller';
import { MemoryProgressStore } from '../stores/MemoryProgressStore';
import { FakeGithub } from './FakeGithub';
import { RecordingSink } from './RecordingSink';

/** A component of a repository, by default one on github.com. */
export function component(
  name: string,
  annotations: Record<string, string> = {
    'github.com/project-slug': `acme/${name}`,
  },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, annotations },
  };
}

export const START = Date.parse('2026-11-20T09:40:00.000Z');

/** A pull over HTTP, whose clock, catalog and GitHub are the test's. */
export function startPull(options: {
  github: FakeGithub;
  entities: Entity[];
  /** In place of a token for github.com. */
  integrations?: JsonObject;
  reserve?: number;
  /** That of another, as after a restart. */
  store?: MemoryProgressStore;
}) {
  const { github, entities } = options;
  const time = { now: START };
  const clock = () => time.now;
  const sink = new RecordingSink();
  const store = options.store ?? new MemoryProgressStore();
  const logger = mockServices.logger.mock();
  const integrations = ScmIntegrations.fromConfig(
    mockServices.rootConfig({
      data: {
        integrations: {
          github: [
            options.integrations ?? {
              host: 'github.com',
              apiBaseUrl: github.url,
              token: 'token-of-acme',
            },
          ],
        },
      },
    }),
  );
  const isGithub = (host: string) =>
    integrations.github.byHost(host) !== undefined;
  const accounts = new Accounts({
    configOf: host => integrations.github.byHost(host)?.config,
    credentials:
      DefaultGithubCredentialsProvider.fromIntegrations(integrations),
    reserve: options.reserve ?? 1000,
    clock,
  });
  const common = { clock, historyDays: 180, isGithub, logger, sink, store };
  const puller = new Puller({
    ...common,
    accounts,
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities }),
  });
  return {
    feed: new GithubFeed({ ...common, pull: true }),
    logger,
    sink,
    store,
    time,
    run: (abort = new AbortController().signal) => puller.run(abort),
  };
}
