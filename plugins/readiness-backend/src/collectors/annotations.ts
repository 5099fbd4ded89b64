import { Entity } from '@backstage/catalog-model';

/** The text of an annotation; blank counts as not there. */
export function annotation(entity: Entity, name: string): string | undefined {
  return textOf(entity.metadata.annotations?.[name]);
}

/** A text with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}
