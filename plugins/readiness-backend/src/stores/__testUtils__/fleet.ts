import {
  OutcomeStatus,
  Stage,
  Tier,
  Traits,
} from 'backstage-plugin-readiness-common';
import { ProjectedEntity } from '../EntityStore';
import { Stores } from '../Stores';
import { at, evaluated, projected, report, result } from './samples';

/** One entity of a list, in plain words. */
export interface Listing {
  name: string;
  kind: string;
  namespace: string;
  title?: string;
  type?: string;
  lifecycle?: string;
  owner?: string;
  system?: string;
  domain?: string;
  subdomainOf?: string;
  tier: Tier;
  stage: Stage;
  /** Missing while it was not evaluated. */
  report?: ListingReport;
}

export interface ListingReport {
  level: string;
  rank: number;
  withWaivers: boolean;
  score: number | null;
  coverage: number | null;
  /** As in `at`. */
  changed: string;
  outcomes: Record<string, OutcomeStatus>;
}

export const listing = (
  name: string,
  more: Partial<Omit<Listing, 'report'>> & {
    report?: Partial<ListingReport>;
  } = {},
): Listing => ({
  name,
  kind: 'Component',
  namespace: 'default',
  tier: 3,
  stage: 'live',
  ...more,
  report: {
    level: 'none',
    rank: 0,
    withWaivers: false,
    score: 50,
    coverage: 100,
    changed: '09:00',
    outcomes: {},
    ...more.report,
  },
});

export function refOf({ kind, namespace, name }: Listing): string {
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/** Stores entities and their reports under the scorecard `service`; their ids, by ref. */
export async function storeFleet(
  stores: Stores,
  fleet: readonly Listing[],
): Promise<Map<string, number>> {
  await stores.entities.upsert(fleet.map(toProjected), at('08:00'));
  const listings = new Map(fleet.map(one => [refOf(one), one]));
  const due = await stores.reports.listDue({
    definitionHash: 'standard-1',
    now: at('08:00'),
    limit: 10_000,
  });
  await stores.reports.keep(
    due.flatMap(one => {
      const found = listings.get(one.ref)?.report;
      return found
        ? [evaluated(one, found.changed, [toReport(one.ref, found)])]
        : [];
    }),
  );
  const living = await stores.entities.listLiving();
  return new Map(living.map(({ ref, id }) => [ref, id]));
}

export function toProjected(one: Listing): ProjectedEntity {
  const { kind, name, namespace, title, ...more } = one;
  const sample = projected(name);
  return {
    ...sample,
    ref: refOf(one),
    uid: `uid-of-${refOf(one)}`,
    entity: {
      ...sample.entity,
      kind,
      metadata: { name, namespace, ...(title && { title }) },
      spec: {
        ...specOf(more),
      },
    },
    traits: traitsWith(sample.traits, one),
  };
}

function specOf(one: Omit<Listing, 'kind' | 'name' | 'namespace'>) {
  const { type, lifecycle, owner, system, domain, subdomainOf } = one;
  const spec = { type, lifecycle, owner, system, domain, subdomainOf };
  return JSON.parse(JSON.stringify(spec));
}

function traitsWith(traits: Traits, { tier, stage }: Listing): Traits {
  return {
    ...traits,
    tier: { value: tier, declaredBy: 'default' },
    stage: { value: stage, declaredBy: 'default' },
  };
}

function toReport(
  ref: string,
  { outcomes, changed: _, ...more }: ListingReport,
) {
  const results = Object.entries(outcomes).map(([check, status]) =>
    result(check, { status } as Parameters<typeof result>[1]),
  );
  return {
    ...report('service', more.level, results),
    ...more,
    entityRef: ref,
  };
}
