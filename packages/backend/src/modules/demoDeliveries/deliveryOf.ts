import { JsonObject } from '@backstage/types';
import { Character } from './Character';
import { chance, commit } from './chance';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One change on its way to production, and what became of it there. */
export function deliveryOf(
  character: Character,
  number: number,
  deployedAt: number,
): JsonObject[] {
  const { name, recovery } = character;
  const id = `${new Date(deployedAt).toISOString().slice(0, 10)}-${number}`;
  const version = id.replace(/-/g, '.');
  const release = { character, id, version, at: deployedAt };
  const events = [
    ...arrival(release),
    ...deployment(release, 'production', deployedAt, 4),
  ];
  if (chance(name, id, 'fails') >= riskOf(character, deployedAt)) return events;
  const noticedAt = deployedAt + 8 * MINUTE;
  const incident = (status: string, at: number, more: JsonObject = {}) => ({
    ...subjectOf(character),
    type: 'incident',
    id: `${name}-${id}`,
    status,
    at: iso(at),
    ...more,
  });
  const noticed = incident('detected', noticedAt, {
    title: 'Errors after a deployment',
    causedBy: version,
    foundBy: chance(name, id, 'found') < 0.7 ? 'alarm' : 'person',
  });
  if (!recovery) return [...events, noticed];
  const closedAt = noticedAt + recovery.minutes * MINUTE;
  return [
    ...events,
    noticed,
    ...recover(release, recovery.by, closedAt),
    incident('resolved', closedAt, { actor: personOf(release, 1) }),
  ];
}

/** A rollback that is tried where nobody is hurt. */
export function drillOf(character: Character, at: number): JsonObject[] {
  const id = `drill-${iso(at).slice(0, 10)}`;
  const release = { character, id, version: id, at };
  return deployment(release, 'staging', at, 3, { cause: 'drill' });
}

interface Release {
  character: Character;
  id: string;
  version: string;
  at: number;
}

/** Merged, built, and first seen in staging. */
function arrival(release: Release): JsonObject[] {
  const { character, at } = release;
  const { leadHours, monorepo } = character;
  const lead = leadHours * HOUR * (0.6 + 0.8 * chance(release.id, 'lead'));
  const mergedAt = at - Math.min(lead / 2, 5 * HOUR);
  const place = monorepo
    ? {
        repository: monorepo.repository,
        paths: [`${monorepo.folder}/src/main.ts`],
      }
    : subjectOf(character);
  const merged = {
    ...place,
    type: 'change',
    commit: commitOf(release),
    at: iso(mergedAt),
    writtenAt: iso(at - lead),
    author: personOf(release, 0),
    mergedBy: personOf(release, 0),
    approvedBy: personOf(release, 1),
  };
  return [merged, ...deployment(release, 'staging', at - HOUR, 3)];
}

function recover(
  release: Release,
  by: 'rollback' | 'hotfix',
  at: number,
): JsonObject[] {
  const way = { ...release, id: `${release.id}-${by}` };
  if (by === 'rollback') {
    const undoing = { cause: by, undoes: release.version };
    const before = { ...way, version: `before ${release.version}` };
    return deployment(before, 'production', at - 3 * MINUTE, 3, undoing);
  }
  const fixed = { ...way, version: `${release.version}.1` };
  return deployment(fixed, 'production', at - 4 * MINUTE, 4, { cause: by });
}

function deployment(
  release: Release,
  environment: string,
  at: number,
  minutes: number,
  more: JsonObject = {},
): JsonObject[] {
  const { character, id, version } = release;
  const step = (status: string, moment: number) => ({
    ...subjectOf(character),
    type: 'deployment',
    id: `${character.name}-${environment}-${id}`,
    environment,
    status,
    version,
    commit: commitOf(release),
    actor: character.isAutomated
      ? { id: 'deploy[bot]', isBot: true }
      : personOf(release, 0),
    link: `https://ci.example.com/${character.name}/${id}`,
    at: iso(moment),
    ...more,
  });
  return [step('started', at), step('succeeded', at + minutes * MINUTE)];
}

function subjectOf({ name }: Character): JsonObject {
  return { entity: `component:default/${name}` };
}

function riskOf({ failing }: Character, at: number): number {
  const isFriday = new Date(at).getUTCDay() === 5;
  return (isFriday && failing?.onFridays) || failing?.share || 0;
}

function personOf({ character, id }: Release, turn: number): string {
  const { people } = character;
  const first = Math.floor(chance(character.name, id, 'who') * people.length);
  return `user:default/${people[(first + turn) % people.length]}`;
}

function commitOf({ character, id }: Release): string {
  return commit(character.name, id);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
