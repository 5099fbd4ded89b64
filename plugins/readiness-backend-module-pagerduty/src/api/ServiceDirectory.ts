import { z } from 'zod';
import { PagerDutyClient } from './PagerDutyClient';
import { Service, serviceSchema } from './shapes';

/** How an entity names a service. An integration key is a credential: it is never told or logged. */
export type ServiceName = { id: string } | { integrationKey: string };

const SERVICE = z.object({ service: serviceSchema });

/** A service rarely gets another escalation; in milliseconds. */
const REMEMBERED = 60 * 60 * 1000;

/** Finds services by what entities name them by, and remembers for an hour what it found. */
export class ServiceDirectory {
  readonly #found = new Map<string, { service: Service; until: number }>();

  constructor(
    private readonly client: PagerDutyClient,
    private readonly clock: () => number = Date.now,
  ) {}

  /** @returns undefined where there is none of that name */
  async find(
    name: ServiceName,
    abort: AbortSignal,
  ): Promise<Service | undefined> {
    const key = JSON.stringify(name);
    const known = this.#found.get(key);
    if (known && known.until > this.clock()) return known.service;
    const service = await this.#ask(name, abort);
    if (!service) this.#found.delete(key);
    else this.#found.set(key, { service, until: this.clock() + REMEMBERED });
    return service;
  }

  async #ask(name: ServiceName, abort: AbortSignal) {
    if ('id' in name) {
      const path = `/services/${encodeURIComponent(name.id)}`;
      const include = ['escalation_policies'];
      const answer = await this.client.get(path, { include }, SERVICE, abort);
      return answer?.service;
    }
    return this.#byKey(name.integrationKey, abort);
  }

  /** The search finds integration keys, and other things that look alike. */
  async #byKey(key: string, abort: AbortSignal): Promise<Service | undefined> {
    const { items } = await this.client.page(
      '/services',
      { query: key, include: ['integrations', 'escalation_policies'] },
      ['services', serviceSchema],
      abort,
    );
    return items.find(({ integrations = [] }) =>
      integrations.some(({ integration_key }) => integration_key === key),
    );
  }
}
