import { CheckDefinition, Condition } from 'backstage-plugin-readiness-common';
import { knownFacts } from '../../knownFacts';
import { Combined, combineLayers } from '../combineLayers';
import { ReadLayer } from '../ReadLayer';

export const RUNBOOK = { fact: 'docs/runbook-link', operator: 'exists' };
const DASHBOARD = { fact: 'docs/dashboard-link', operator: 'exists' };
const MEMBERS = { fact: 'ownership/members', operator: 'at-least', value: 1 };
const CHAT = { fact: 'ownership/chat', operator: 'exists' };

/** A whole check that says only what a test is about. */
export function aCheck(
  title: string,
  when: Condition,
  more: Partial<CheckDefinition> = {},
): Omit<CheckDefinition, 'id'> {
  return {
    title,
    failureTitle: `Not: ${title}`,
    rationale: 'Because a test says so',
    remediation: { text: 'Mend it', url: '{catalogFile}', effort: 10 },
    when,
    ...more,
  };
}

export const BASE = {
  checks: {
    'runbook-linked': aCheck('A runbook is linked', RUNBOOK),
    'dashboard-linked': aCheck('A dashboard is linked', DASHBOARD),
    'owner-has-people': aCheck('Its owner has people', MEMBERS),
    'owner-has-chat': aCheck('Its owner has a chat', CHAT, {
      requires: 'owner-has-people',
    }),
  },
  scorecards: {
    ready: {
      title: 'Ready',
      description: 'Made for a test',
      appliesTo: { kind: 'Component' },
      launchLevel: 'silver',
      levels: [
        { id: 'bronze', title: 'Bronze', description: 'Known' },
        { id: 'silver', title: 'Silver', description: 'Operable' },
      ],
      categories: [
        { id: 'docs', title: 'Docs' },
        { id: 'ownership', title: 'Ownership' },
      ],
      checks: {
        'runbook-linked': { weight: 3, level: 'bronze', category: 'docs' },
        'dashboard-linked': { weight: 2, level: 'silver', category: 'docs' },
        'owner-has-people': {
          weight: 1,
          level: 'bronze',
          category: 'ownership',
        },
        'owner-has-chat': { weight: 1, level: 'bronze', category: 'ownership' },
      },
    },
  },
};

/** The base, and what is laid upon it: as a file and as configuration, in this order. */
export function combine(
  file: unknown,
  configuration: unknown = {},
  kept: Record<string, object> = {},
): Combined {
  const contents = { base: BASE, file, configuration };
  const layers = Object.entries(contents).map(([id, content]) => ({
    ...layer(id, content),
    ...(id === 'configuration' && { root: 'readiness' }),
  }));
  return combineRead(layers, kept);
}

export function combineRead(
  layers: ReadLayer[],
  kept: Record<string, object> = {},
): Combined {
  const empty = { facts: {}, checks: {}, scorecards: {} };
  return combineLayers({
    layers,
    kept: new Map(
      Object.entries(kept).map(([id, content]) => [
        id,
        { ...empty, ...content },
      ]),
    ),
    knownFacts: knownFacts([]),
  });
}

export function layer(id: string, content: unknown): ReadLayer {
  return { id, title: `Layer ${id}`, content, problems: [] };
}

/** `<code> <path>` of all that is wrong with a layer. */
export function problemsOf({ layers }: Combined, id: string): string[] {
  const found = layers.find(one => one.id === id);
  return found?.problems.map(({ code, path }) => `${code} ${path}`) ?? [];
}

/** All that is wrong with any layer, as `<layer>: <code> <path>`. */
export function allProblems(combined: Combined): string[] {
  return combined.layers.flatMap(({ id }) =>
    problemsOf(combined, id).map(problem => `${id}: ${problem}`),
  );
}

export function ready({ definitions }: Combined) {
  return definitions.scorecards.ready;
}
