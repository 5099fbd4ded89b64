import { beginningLabel } from '../reading/labelNames';
import { beginningsOf } from '../reading/words';

/** `component=payments-api,environment=prod`; nothing, where any of it is no tag. */
export function tagsIn(
  text: string,
  separator: string,
): Record<string, string> | undefined {
  const tags = text
    .split(separator)
    .map(tag => tag.split('=').map(part => part.trim()));
  const areTags = tags.every(([key, value]) => key && value);
  return areTags
    ? Object.fromEntries(tags.map(([key, ...value]) => [key, value.join('=')]))
    : undefined;
}

/** One of what an entity names: tags with `&` between, or what the names of its alarms begin with. */
export function labelsOfEntry(
  entry: string,
): Record<string, string> | undefined {
  if (entry.includes('=')) return tagsIn(entry, '&');
  const name = entry.trim();
  const beginnings = beginningsOf(name);
  const longest = beginnings.at(-1);
  if (!longest) return undefined;
  // Of a longer name only its first words are known to labels: it is compared as a whole.
  return /[\p{L}\p{N}]/u.test(name.slice(longest.length))
    ? { alertname: name }
    : { [beginningLabel(beginnings.length)]: longest };
}
