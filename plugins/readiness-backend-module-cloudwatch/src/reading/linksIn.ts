/** What people write into the description of an alarm for whoever it wakes. */
export interface DescribedLinks {
  runbook?: string;
  dashboard?: string;
  logs?: string;
}

const KINDS: readonly [keyof DescribedLinks, RegExp][] = [
  ['runbook', /run-?\s?book|play-?\s?book/i],
  ['dashboard', /dashboard/i],
  ['logs', /\blogs?\b/i],
];

/** `[Runbook](https://…)` */
const MARKDOWN = /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;
/** `Runbook: https://…`, also without anything before it. */
const LABELLED =
  /(?:([A-Za-z][\w -]*?)\s*[:=]\s*<?)?(https?:\/\/[^\s<>"')\]|]+)/g;

/**
 * The links that a description names by kind: in front of them, as their text, or in themselves. The first
 * of a kind counts.
 */
export function linksIn(description: string): DescribedLinks {
  const links: DescribedLinks = {};
  for (const [text, url] of linksOf(description)) {
    const kind = kindOf(text) ?? kindOf(new URL(url).pathname);
    if (kind) links[kind] ??= url;
  }
  return links;
}

function linksOf(description: string): [text: string, url: string][] {
  const plain = description.replace(MARKDOWN, ' ');
  const found = [
    ...description.matchAll(MARKDOWN),
    ...plain.matchAll(LABELLED),
  ];
  return found
    .map(([, text, url]): [string, string] => [
      text ?? '',
      url.replace(/[.,;]+$/, ''),
    ])
    .filter(([, url]) => URL.canParse(url));
}

function kindOf(text: string): keyof DescribedLinks | undefined {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0];
}
