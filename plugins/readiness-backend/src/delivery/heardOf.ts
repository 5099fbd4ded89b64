import { Entity } from '@backstage/catalog-model';
import { Instant } from 'backstage-plugin-readiness-common';
import {
  DeliveryEvent,
  DeliverySubject,
} from 'backstage-plugin-readiness-node';
import { HeardSource } from '../stores/DeliveryStore';
import { namesOf } from './mapping/namesOf';

/**
 * Since a source told of the first end of an incident it is known whether anything happened. Not since the
 * first start: an incident may have begun long before anybody listened. An end from before is history
 * that was handed over.
 */
const INCIDENT_ENDS = 'tells incident ends';

/** What is remembered of a source from one event: what it tells, and how it names what it tells of. */
export function heardWith(event: DeliveryEvent): string[] {
  const ends = event.type === 'incident' && event.step === 'resolved';
  return [
    `tells ${event.type}`,
    ...(ends ? [INCIDENT_ENDS] : []),
    ...waysOf(event.subject),
  ];
}

function waysOf(subject: DeliverySubject): string[] {
  const { annotations, repository, artifact, service } = subject;
  return [
    ...Object.keys(annotations ?? {}).map(name => `by annotation ${name}`),
    ...(repository ? [`by repository of ${accountOf(repository)}`] : []),
    ...(artifact || service ? ['by name'] : []),
  ];
}

/** The account that a repository is of: a feed is connected to one, rather than to each repository. */
function accountOf(repository: string): string {
  const lower = repository.toLocaleLowerCase('en-US');
  return lower.split('/').slice(0, -1).join('/');
}

/** What the sources of deployments go by, and whether anybody tells of incidents. */
export interface Hearing {
  /** Anything was ever heard. */
  connected: boolean;
  incidents: boolean;
  /** The sources that tell of incidents. */
  incidentSources: readonly IncidentSource[];
  ways: ReadonlySet<string>;
}

/** A source that tells of incidents. */
export interface IncidentSource {
  source: string;
  /** Since when; left out while it told of no end yet. */
  since?: Instant;
}

export function hearingOf(heard: readonly HeardSource[]): Hearing {
  const telling = (what: string) =>
    heard.filter(one => one.what === what).map(({ source }) => source);
  const incidents = telling('tells incident');
  const deploying = new Set(telling('tells deployment'));
  return {
    connected: heard.length > 0,
    incidents: incidents.length > 0,
    incidentSources: incidents.map(source => ({
      source,
      ...sinceOf(source, heard),
    })),
    ways: new Set(
      heard
        .filter(({ source }) => deploying.has(source))
        .map(({ what }) => what),
    ),
  };
}

function sinceOf(source: string, heard: readonly HeardSource[]) {
  const since = heard.find(
    one => one.source === source && one.what === INCIDENT_ENDS,
  )?.since;
  return since ? { since } : {};
}

/**
 * Whether an entity names something that a source of deployments goes by: an annotation that it uses, a
 * repository of an account that it tells of, or, with our annotation, what a feed calls it. Then a feed
 * knows it, even before its first deployment.
 */
export function isMapped(entity: Entity, { ways }: Hearing): boolean {
  if (ways.size === 0) return false;
  const { annotations, declared, places } = namesOf(entity);
  return (
    Object.keys(annotations).some(name => ways.has(`by annotation ${name}`)) ||
    places.some(({ repository }) =>
      ways.has(`by repository of ${accountOf(repository)}`),
    ) ||
    (declared.length > 0 && ways.has('by name'))
  );
}
