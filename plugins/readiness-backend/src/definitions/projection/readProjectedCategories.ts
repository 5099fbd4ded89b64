import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import {
  DefinitionError,
  RANK_LABEL_PART,
  readinessLabel,
} from 'backstage-plugin-readiness-common';
import { messageOf } from '../../util/messageOf';

export const CATEGORIES_PATH = 'readiness.projection.categories';

const EXAMPLE = '{ "production-readiness": ["alarms", "docs"] }';

/** Ids of the categories that the catalog is told of, by id of the scorecard. */
export type ProjectedCategories = ReadonlyMap<string, readonly string[]>;

export interface CategorySettings {
  categories: ProjectedCategories;
  /** What is wrong with them; such settings are left out. */
  problems: DefinitionError[];
}

/** Reads `readiness.projection.categories`. Whether they exist is for the definitions to say. */
export function readProjectedCategories(config: Config): CategorySettings {
  const categories = new Map<string, string[]>();
  const problems: DefinitionError[] = [];
  const complain = (message: string, ...path: string[]) =>
    problems.push({
      code: 'invalid-setting',
      path: [CATEGORIES_PATH, ...path].join('.'),
      message,
    });
  for (const [scorecard, ids] of entriesOf(config, complain)) {
    if (!Array.isArray(ids)) {
      complain('must be a list of categories, as in ["alarms"]', scorecard);
      continue;
    }
    const fitting = ids.filter((id, index) => {
      const wrong = whatIsWrong(scorecard, id);
      if (wrong) complain(wrong, scorecard, `${index}`);
      return !wrong;
    });
    categories.set(scorecard, [...new Set<string>(fitting)].sort());
  }
  return { categories, problems };
}

function entriesOf(
  config: Config,
  complain: (message: string) => void,
): [string, unknown][] {
  try {
    const raw = config.getOptional(CATEGORIES_PATH) ?? {};
    if (typeof raw === 'object' && !Array.isArray(raw)) {
      return Object.entries(raw as object);
    }
    complain(`must be a map by scorecard, as in ${EXAMPLE}`);
  } catch (error) {
    complain(messageOf(error));
  }
  return [];
}

/** The catalog refuses entities with labels that are not valid, so these must be. */
function whatIsWrong(scorecard: string, id: unknown): string | undefined {
  if (typeof id !== 'string') {
    return 'must be the id of a category, as in "alarms"';
  }
  const label = readinessLabel(scorecard, id);
  if (id === RANK_LABEL_PART) {
    return `"${label}" is the label of the rank already; a category needs another id to be a label`;
  }
  if (KubernetesValidatorFunctions.isValidLabelKey(label)) return undefined;
  return `"${label}" is no label: behind the slash it may have 63 characters, letters and digits with - _ . between; choose a shorter id, as in "alarms"`;
}
