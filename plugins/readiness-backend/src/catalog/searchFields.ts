import {
  DEFAULT_NAMESPACE,
  Entity,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import {
  EntityRef,
  Stage,
  Tier,
  Traits,
} from 'backstage-plugin-readiness-common';
import { relatedRefs, resolveRef } from './refs';

/** What an entity is found by in lists. Texts are lower-cased: there, case does not matter. */
export interface SearchFields {
  ref: EntityRef;
  uid: string | undefined;
  kind: string;
  namespace: string;
  type: string | undefined;
  lifecycle: string | undefined;
  /** As the catalog names it, whether it is in the catalog or not. */
  owner: EntityRef | undefined;
  system: EntityRef | undefined;
  /** Of a system, and of a domain the one above it. */
  domain: EntityRef | undefined;
  tier: Tier;
  stage: Stage;
  /** Of what is shown as its name. */
  sortName: string;
  /** What a text is looked for in. */
  text: string;
  shown: ShownNames;
}

/** Names of an entity as they are written. */
export interface ShownNames {
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  type?: string;
  lifecycle?: string;
}

export function searchFields(projected: {
  ref: EntityRef;
  uid: string | undefined;
  entity: Entity;
  traits: Traits;
}): SearchFields {
  const { ref, uid, entity, traits } = projected;
  const shown = shownNames(entity);
  return {
    ref,
    uid: uid && lower(uid),
    kind: lower(shown.kind),
    namespace: lower(shown.namespace),
    type: shown.type && lower(shown.type),
    lifecycle: shown.lifecycle && lower(shown.lifecycle),
    owner: ownerOf(entity),
    system: resolveRef(entity.spec?.system, entity, 'system'),
    domain: domainOf(entity),
    tier: traits.tier.value,
    stage: traits.stage.value,
    sortName: lower(shown.title ?? shown.name),
    // A line break, so that nothing is found across the two.
    text: [ref, ...(shown.title ? [lower(shown.title)] : [])].join('\n'),
    shown,
  };
}

function shownNames({ kind, metadata, spec }: Entity): ShownNames {
  const title = textOf(metadata.title);
  const type = textOf(spec?.type);
  const lifecycle = textOf(spec?.lifecycle);
  return {
    kind,
    namespace: metadata.namespace ?? DEFAULT_NAMESPACE,
    name: metadata.name,
    ...(title && { title }),
    ...(type && { type }),
    ...(lifecycle && { lifecycle }),
  };
}

/** Declared, or else related. */
export function ownerOf(entity: Entity): EntityRef | undefined {
  return textOf(entity.spec?.owner)
    ? resolveRef(entity.spec?.owner, entity, 'group')
    : relatedRefs(entity, RELATION_OWNED_BY)[0];
}

function domainOf(entity: Entity): EntityRef | undefined {
  const { domain, subdomainOf } = entity.spec ?? {};
  const kind = lower(entity.kind);
  if (kind === 'system') return resolveRef(domain, entity, 'domain');
  if (kind === 'domain') return resolveRef(subdomainOf, entity, 'domain');
  return undefined;
}

/** Nothing for what is no text, or an empty one. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text || undefined;
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
