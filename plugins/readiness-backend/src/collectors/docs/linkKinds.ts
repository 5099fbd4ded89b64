import { EntityLink } from '@backstage/catalog-model';
import { textOf } from '../annotations';

/** What a link in `metadata.links` may lead to. */
export type LinkKind =
  | 'runbook'
  | 'dashboard'
  | 'architecture'
  | 'docs'
  | 'source';

interface Signs {
  /** Values of `type`, lower case, separators left out. */
  types: readonly string[];
  /** What the title says, as whole words. */
  title: RegExp;
}

/** In order of precedence: `Runbook: dashboards are empty` is a runbook. */
const SIGNS: Record<LinkKind, Signs> = {
  runbook: {
    types: ['runbook', 'runbooks', 'playbook', 'oncallguide'],
    title: /\b(run[ -]?books?|play[ -]?books?|on[ -]?call guide)\b/i,
  },
  dashboard: {
    types: ['dashboard', 'dashboards', 'monitoring', 'metrics', 'grafana'],
    title: /\b(dashboards?|grafana|datadog|metrics|monitoring)\b/i,
  },
  architecture: {
    types: ['architecture', 'diagram', 'design', 'adr', 'adrs'],
    title:
      /\b(architectur(e|al)|(c4|system|context|sequence) diagrams?|diagrams?|design docs?|adrs?)\b/i,
  },
  source: {
    types: ['source', 'sourcecode', 'code', 'repo', 'repository', 'git'],
    title: /\b(source( code)?|repo(sitory)?)\b/i,
  },
  docs: {
    types: [
      'doc',
      'docs',
      'documentation',
      'handbook',
      'wiki',
      'readme',
      'guide',
      'techdocs',
    ],
    title:
      /\b(docs?|documentation|handbook|wiki|read ?me|(user |developer )?guide|manual)\b/i,
  },
};

const KINDS = Object.keys(SIGNS) as LinkKind[];

/** What a link leads to. Its type decides; only where that says nothing, its title. */
export function linkKindOf(link: EntityLink): LinkKind | undefined {
  const type = textOf(link.type)
    ?.toLocaleLowerCase('en-US')
    .replace(/[\s_-]/g, '');
  const byType = KINDS.find(kind => type && SIGNS[kind].types.includes(type));
  const title = textOf(link.title) ?? '';
  return byType ?? KINDS.find(kind => SIGNS[kind].title.test(title));
}
