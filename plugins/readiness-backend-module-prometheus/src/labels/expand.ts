import { KnownLabels } from './KnownLabels';

const PLACEHOLDER =
  /\{\{-?\s*(?:\$labels|\.Labels)\.([a-zA-Z_][a-zA-Z0-9_]*)\s*-?\}\}/g;

/** Whether a text of a rule is filled in only when there is an alert. */
export function isTemplate(text: string): boolean {
  return text.includes('{{');
}

/**
 * Fills in the labels that are known.
 *
 * @param labels - of the series; a template does not see those that the rule adds
 */
export function expand(text: string, labels: KnownLabels): string {
  return text.replace(
    PLACEHOLDER,
    (placeholder, name) => labels.get(name) ?? placeholder,
  );
}
