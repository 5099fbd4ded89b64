import {
  AuthService,
  DiscoveryService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { CompoundEntityRef } from '@backstage/catalog-model';

const TIMEOUT = 10_000;

/** What TechDocs knows of its last build of some docs. */
export type Build =
  | { status: 'built'; at: string }
  | { status: 'not-built' }
  | { status: 'not-installed' }
  | { status: 'failed'; message: string };

export interface TechdocsServices {
  auth: AuthService;
  discovery: DiscoveryService;
  rootConfig: RootConfigService;
}

/** Asks the TechDocs backend of this portal. */
export class TechdocsClient {
  readonly #services: TechdocsServices;

  constructor(services: TechdocsServices) {
    this.#services = services;
  }

  /** Throws only when it is aborted. */
  async lastBuild(ref: CompoundEntityRef, abort: AbortSignal): Promise<Build> {
    try {
      return await this.#read(ref, abort);
    } catch {
      abort.throwIfAborted();
      return failed('TechDocs could not be reached');
    }
  }

  async #read(
    { kind, namespace, name }: CompoundEntityRef,
    abort: AbortSignal,
  ): Promise<Build> {
    const { auth, discovery } = this.#services;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'techdocs',
    });
    const base = await discovery.getBaseUrl('techdocs');
    const path = [namespace, kind, name].map(encodeURIComponent).join('/');
    const response = await fetch(`${base}/metadata/techdocs/${path}`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.any([abort, AbortSignal.timeout(TIMEOUT)]),
    });
    const body = await response.json().catch(() => undefined);
    if (response.ok) return toBuild(body);
    return response.status === 404
      ? this.#missing(body)
      : failed(`TechDocs answers ${response.status}`);
  }

  /** Who answers without a word of its own is the portal, which has no TechDocs. */
  #missing(body: unknown): Build {
    if (body === undefined) return { status: 'not-installed' };
    const builder =
      this.#services.rootConfig.getOptionalString('techdocs.builder');
    // The local builder builds when somebody reads, so what it has not built may be fine.
    return builder === 'external'
      ? { status: 'not-built' }
      : failed('TechDocs builds these docs when they are read, and nobody has');
  }
}

function toBuild(metadata: unknown): Build {
  const timestamp = (metadata as { build_timestamp?: unknown } | undefined)
    ?.build_timestamp;
  const at = new Date(typeof timestamp === 'number' ? timestamp : NaN);
  return Number.isNaN(at.getTime())
    ? failed('TechDocs does not say when it built these docs')
    : { status: 'built', at: at.toISOString() };
}

function failed(message: string): Build {
  return { status: 'failed', message };
}
