import { JsonObject, JsonValue } from '@backstage/types';
import { DefinitionError, didYouMean } from 'backstage-plugin-readiness-common';
import { LayerContent } from '../../stores/DefinitionLayerStore';
import { isMap, ownValue } from './values';

const EXAMPLES = {
  facts: { 'drift/unexplained': { type: 'number' } },
  checks: { 'runbook-linked': { title: 'A runbook is linked' } },
  scorecards: { 'production-readiness': { title: 'Production readiness' } },
} satisfies Record<keyof LayerContent, object>;

const SECTIONS = Object.keys(EXAMPLES) as (keyof LayerContent)[];

/**
 * The maps of a layer. One that is no map is replaced by what it last was, so that a slip in its
 * first line takes nothing out.
 */
export function readSections(
  content: unknown,
  kept: LayerContent | undefined,
): { sections: LayerContent; problems: DefinitionError[] } {
  const sections: LayerContent = { facts: {}, checks: {}, scorecards: {} };
  if (!isMap(content)) {
    const problems = [problem('', 'checks, scorecards or facts', 'checks')];
    return { sections: kept ?? sections, problems };
  }
  const problems = unknownSections(content);
  for (const name of SECTIONS) {
    const section = ownValue(content, name) ?? {};
    if (isMap(section)) sections[name] = definedIn(section);
    else {
      sections[name] = kept?.[name] ?? {};
      problems.push(problem(name, 'ids', name));
    }
  }
  return { sections, problems };
}

function definedIn(section: JsonObject): Record<string, JsonValue> {
  const entries = Object.entries(section);
  return Object.fromEntries(
    entries.flatMap(([id, value]) =>
      value === undefined ? [] : [[id, value]],
    ),
  );
}

function unknownSections(content: JsonObject): DefinitionError[] {
  return Object.keys(content)
    .filter(key => !Object.hasOwn(EXAMPLES, key))
    .map(key => ({
      code: 'unknown-field',
      path: key,
      message: `is not a field; ${didYouMean(key, SECTIONS)}`,
    }));
}

function problem(
  path: string,
  keys: string,
  example: keyof LayerContent,
): DefinitionError {
  const shown = JSON.stringify({ [example]: EXAMPLES[example] });
  const message = `must be a map by ${keys}, for example ${shown}`;
  return { code: 'invalid-shape', path, message };
}
