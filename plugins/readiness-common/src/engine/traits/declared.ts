import { Entity } from '@backstage/catalog-model';
import { Trait } from '../../model';

/** A value that somebody wrote, and where. */
export interface Declaration {
  value: string;
  declaredBy: string;
}

/** What an annotation of ours says, trimmed. */
export function annotated(
  { metadata }: Entity,
  name: string,
): Declaration | undefined {
  return declaration(metadata.annotations?.[name], `annotation ${name}`);
}

/** What a label says; labels of ours are stamps, never declarations, and must not be asked for. */
export function labelled(
  { metadata }: Entity,
  name: string,
): Declaration | undefined {
  return declaration(metadata.labels?.[name], `label ${name}`);
}

/** What a field of `spec` says; a number is taken as its digits. */
export function specified(
  { spec }: Entity,
  name: string,
): Declaration | undefined {
  return declaration(spec?.[name], `spec.${name}`);
}

/** A value that nobody declared; what was declared and is no valid value is named. */
export function byDefault<T>(
  value: T,
  refused?: Declaration,
  wanted?: string,
): Trait<T> {
  const declaredBy = refused
    ? `default (${refused.declaredBy} is "${refused.value}", wanted ${wanted})`
    : 'default';
  return { value, declaredBy };
}

/** The answer of a yes-or-no annotation. */
export function annotatedFlag(
  entity: Entity,
  name: string,
): { flag?: Trait<boolean>; refused?: Declaration } {
  const declared = annotated(entity, name);
  if (!declared) return {};
  const text = declared.value.toLowerCase();
  if (text !== 'true' && text !== 'false') return { refused: declared };
  return { flag: { value: text === 'true', declaredBy: declared.declaredBy } };
}

function declaration(
  value: unknown,
  declaredBy: string,
): Declaration | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = `${value}`.trim();
  return text === '' ? undefined : { value: text, declaredBy };
}
