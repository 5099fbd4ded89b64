import { TagNames } from '../config/AccountConfig';
import { DescribedLinks, linksIn } from './linksIn';

export type Tags = Readonly<Record<string, string>>;

/** The links of an alarm: its tags are stronger than its description. */
export function linksOf(
  description: string | undefined,
  tags: Tags | undefined,
  names: TagNames,
): DescribedLinks {
  const described = linksIn(description ?? '');
  const linkOf = (kind: keyof DescribedLinks) => {
    const tag = tagOf(tags, names[kind]);
    return tag && /^https?:/.test(tag) && URL.canParse(tag)
      ? tag
      : described[kind];
  };
  return {
    runbook: linkOf('runbook'),
    dashboard: linkOf('dashboard'),
    logs: linkOf('logs'),
  };
}

/** The value of a tag, whose case does not matter; nothing, where it is empty. */
export function tagOf(tags: Tags = {}, name: string): string | undefined {
  const wanted = name.toLocaleLowerCase('en-US');
  const key = Object.keys(tags).find(
    tag => tag.toLocaleLowerCase('en-US') === wanted,
  );
  return (key && tags[key]) || undefined;
}
