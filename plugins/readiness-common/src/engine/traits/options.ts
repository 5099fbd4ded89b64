import { Profile } from '../../model';

/**
 * What a portal may set about traits. Both lists and the map replace the defaults.
 *
 * @public
 */
export interface TraitOptions {
  /** Profile by `spec.type`, in lower case. */
  profiles?: Readonly<Record<string, Profile>>;
  /** Types of Resources whose loss is a loss of data, in lower case. */
  statefulTypes?: readonly string[];
  /** IANA name for entities and groups that name none. */
  timeZone?: string;
  /** IANA name that the owning group declares. */
  ownerTimeZone?: string;
}

/**
 * What is known of another entity; undefined when it is not in the catalog.
 *
 * @public
 */
export type RelatedTypes = (
  entityRef: string,
) => { kind: string; type?: string } | undefined;

/**
 * Types that mean the same everywhere; whatever is not listed is `other`.
 *
 * @public
 */
export const DEFAULT_PROFILES: Readonly<Record<string, Profile>> = {
  service: 'serving',
  website: 'serving',
  backend: 'serving',
  frontend: 'serving',
  function: 'serving',
  worker: 'worker',
  consumer: 'worker',
  stream: 'worker',
  job: 'job',
  cronjob: 'job',
  batch: 'job',
  pipeline: 'job',
  library: 'library',
  package: 'library',
  module: 'library',
  sdk: 'library',
};

/**
 * Types of Resources whose loss is a loss of data.
 *
 * @public
 */
export const DEFAULT_STATEFUL_TYPES: readonly string[] = [
  'database',
  'bucket',
  'queue',
  'topic',
  'storage',
  'cache',
  'volume',
  'table',
];
