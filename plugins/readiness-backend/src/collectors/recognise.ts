import { Entity } from '@backstage/catalog-model';
import {
  EvidenceKind,
  FactRef,
  Observation,
} from 'backstage-plugin-readiness-common';
import {
  absent,
  CatalogSnapshot,
  present,
} from 'backstage-plugin-readiness-node';

/** Something that was found in the catalog. */
export interface Found {
  value: string | number | boolean;
  /** Where a human can look. */
  link?: string;
  /** What the evidence is worth, where it is not what the fact says. */
  kind?: EvidenceKind;
}

/** Looks for one thing in one entity. Nothing found means that there is none. */
export type Recogniser = (
  entity: Entity,
  catalog: CatalogSnapshot,
) => Found | undefined;

/** Tries one after the other. */
export function firstOf(...recognisers: Recogniser[]): Recogniser {
  return (entity, catalog) => {
    for (const recognise of recognisers) {
      const found = recognise(entity, catalog);
      if (found) return found;
    }
    return undefined;
  };
}

/** Asks every recogniser; the catalog always has an answer, so none is left open. */
export function observeAll(
  recognisers: Record<FactRef, Recogniser>,
  entity: Entity,
  catalog: CatalogSnapshot,
): Record<FactRef, Observation> {
  return Object.fromEntries(
    Object.entries(recognisers).map(([ref, recognise]) => [
      ref,
      toObservation(recognise(entity, catalog)),
    ]),
  );
}

function toObservation(found: Found | undefined): Observation {
  if (!found) return absent();
  const { value, ...more } = found;
  return present(value, more);
}
