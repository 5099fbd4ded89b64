import { EntityRef } from 'backstage-plugin-readiness-common';
import { Match } from '../../stores/DeliveryStore';
import { DeliveryKind } from '../join/eventKey';
import { NamedSubject } from '../join/subjectOf';
import { annotationKey, MappingIndex } from './MappingIndex';
import { MappingRule } from './MappingRule';
import { namesInPurl } from './purl';
import { underPaths } from './underPaths';

const REPOSITORY = 'repository';

/** What one way of naming leads to. */
interface Found {
  /** How it is recorded: `annotation argocd/app-name`. */
  rule: string;
  /** As the feed names it. */
  named: string;
  refs: readonly EntityRef[];
}

/** What an event is about, and what it tells. */
type ToldSubject = NamedSubject & { source: string; kind: DeliveryKind };

/**
 * Finds the entity that a subject names. Of all ways in which it is named, the first that leads to
 * exactly one entity decides; when there is none, a merged change belongs to all whose folders it
 * touches, and so does a build of it. Of anything else the reason says what was tried.
 */
export function matchSubject(
  subject: ToldSubject,
  index: MappingIndex,
  rules: readonly MappingRule[],
): Match {
  const tried: Found[] = [];
  for (const found of waysOf(subject, index, rules)) {
    const [only, ...others] = new Set(found.refs);
    if (only && others.length === 0) {
      return { entityRef: only, matchedBy: found.rule };
    }
    tried.push(found);
  }
  return touchedBy(subject, index) ?? { reason: reasonOf(tried) };
}

/** One deployment is of one service; one change of a monorepo may be of several, and its build too. */
function touchedBy(
  { kind, repository, paths, changed }: ToldSubject,
  index: MappingIndex,
): Match | undefined {
  const touched = { change: paths, build: changed }[kind as string] ?? [];
  if (!repository || touched.length === 0) return undefined;
  const { refs } = byRepository(repository, touched, index);
  const [entityRef, ...others] = [...new Set(refs)].sort();
  if (!entityRef) return undefined;
  const of = kind === 'build' ? ' of its change' : '';
  return {
    entityRef,
    ...(others.length > 0 && { others }),
    matchedBy: `${REPOSITORY} and paths${of}`,
  };
}

/** Said outright, then configured, then from the most deliberate to the most accidental. */
function* waysOf(
  subject: ToldSubject,
  index: MappingIndex,
  rules: readonly MappingRule[],
): Generator<Found> {
  const { entityRef, annotations, repository, artifact, service } = subject;
  if (entityRef) {
    const ref = entityRef.toLocaleLowerCase('en-US');
    const refs = index.refs.has(ref) ? [ref] : [];
    yield { rule: 'entityRef', named: entityRef, refs };
  }
  for (const { id, lead } of rules) {
    const ref = lead(subject);
    if (ref === undefined) continue;
    const refs = index.refs.has(ref) ? [ref] : [];
    yield { rule: `mapping ${id}`, named: ref, refs };
  }
  const named = [service ?? [], artifact ? namesInPurl(artifact) : []].flat();
  for (const name of named) {
    const refs = index.declared.get(name.toLocaleLowerCase('en-US'));
    if (refs.length === 0) continue;
    yield { rule: 'annotation readiness/deployments', named: name, refs };
  }
  for (const [name, value] of Object.entries(annotations ?? {})) {
    const refs = index.annotations.get(annotationKey(name, value));
    yield { rule: `annotation ${name}`, named: value, refs };
  }
  if (repository) yield byRepository(repository, subject.paths, index);
  if (artifact) yield byArtifact(artifact, index);
  if (service) {
    const refs = index.names.get(nameOf(service));
    yield { rule: 'service name', named: service, refs };
  }
}

function byRepository(
  repository: string,
  paths: readonly string[] | undefined,
  index: MappingIndex,
): Found {
  const placed = index.places.get(repository.toLocaleLowerCase('en-US'));
  const refs = underPaths(placed, paths);
  return { rule: REPOSITORY, named: repository, refs };
}

/** By the first of its names that any entity has. */
function byArtifact(artifact: string, index: MappingIndex): Found {
  const refs = namesInPurl(artifact)
    .map(name => index.names.get(nameOf(name)))
    .find(found => found.length > 0);
  return { rule: 'artifact name', named: artifact, refs: refs ?? [] };
}

/** `default/orders` is what `orders` is. */
function nameOf(service: string): string {
  return service
    .trim()
    .toLocaleLowerCase('en-US')
    .replace(/^default\//, '');
}

const MOST_NAMED = 3;

function reasonOf(tried: readonly Found[]): string {
  if (tried.length === 0) return 'It names nothing that an entity could have';
  return tried.map(toReason).join('; ');
}

function toReason({ rule, named, refs }: Found): string {
  if (refs.length === 0) return `no entity has the ${rule} '${named}'`;
  const shown = [...new Set(refs)].sort().map(ref => `'${ref}'`);
  const more = shown.length - MOST_NAMED;
  const list = shown.slice(0, MOST_NAMED).join(' and ');
  return `the ${rule} '${named}' is of ${list}${
    more > 0 ? ` and ${more} more` : ''
  }`;
}
