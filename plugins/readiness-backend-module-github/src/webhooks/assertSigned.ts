import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';

/**
 * Makes sure that nobody but GitHub can tell of deployments through the events backend.
 *
 * @throws where it would take webhooks of GitHub from anybody: named as a topic for HTTP, and no secret to
 *   check signatures with
 */
export function assertSigned(config: Config): void {
  const topics = config.getOptionalStringArray('events.http.topics') ?? [];
  if (!topics.includes('github')) return;
  const secrets = [
    config.getOptionalString('events.modules.github.webhookSecret'),
    ...ScmIntegrations.fromConfig(config)
      .github.list()
      .flatMap(({ config: { apps = [] } }) =>
        apps.map(({ webhookSecret }) => webhookSecret),
      ),
  ];
  if (secrets.some(secret => secret)) return;
  throw new InputError(
    "events.http.topics has 'github', and there is no secret: anybody could tell of deployments. " +
      'Take it out, and set events.modules.github.webhookSecret, for example ${GITHUB_WEBHOOK_SECRET}',
  );
}
