import { AlarmMatch, AlarmSubject } from '../../stores/AlarmStore';
import { AlarmIndex } from './AlarmIndex';
import { AlarmRule, Found } from './AlarmRule';
import { labelsOf } from './labelsOf';

/**
 * Finds the entities of an alarm: the one that it names outright, else all that select it by an annotation,
 * else the one that the first rule leads to which leads to exactly one. When there is none, the reason says
 * what was tried.
 */
export function matchAlarm(
  subject: AlarmSubject,
  index: AlarmIndex,
  rules: readonly AlarmRule[],
): AlarmMatch {
  const { source, entityRef } = subject;
  const outright = entityRef?.toLocaleLowerCase('en-US');
  if (outright !== undefined && index.refs.has(outright)) {
    return { matches: [{ entityRef: outright, matchedBy: 'entityRef' }] };
  }
  const labels = labelsOf(subject);
  const selected = index.selectors.find(source, labels);
  if (selected.size > 0) {
    return {
      matches: [...selected]
        .map(([ref, text]) => ({ entityRef: ref, matchedBy: text }))
        .sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1)),
    };
  }
  const tried: Found[] =
    entityRef === undefined
      ? []
      : [{ rule: 'entityRef', named: entityRef, refs: [] }];
  for (const rule of rules) {
    for (const found of rule({ source, labels }, index)) {
      const [only, ...others] = new Set(found.refs);
      if (only && others.length === 0) {
        return { matches: [{ entityRef: only, matchedBy: found.rule }] };
      }
      tried.push(found);
    }
  }
  return { reason: reasonOf(tried) };
}

const MOST_NAMED = 3;

function reasonOf(tried: readonly Found[]): string {
  if (tried.length === 0) {
    return 'No entity selects it, and it has no label that the mapping goes by';
  }
  return [...new Set(tried.map(toReason))].join('; ');
}

function toReason({ rule, named, refs }: Found): string {
  if (refs.length === 0) return `no entity goes by the ${rule} '${named}'`;
  const shown = [...new Set(refs)].sort().map(ref => `'${ref}'`);
  const more = shown.length - MOST_NAMED;
  const list = shown.slice(0, MOST_NAMED).join(' and ');
  return `the ${rule} '${named}' is of ${list}${
    more > 0 ? ` and ${more} more` : ''
  }`;
}
