import { expand } from '../labels/expand';
import { KnownLabels, Labels } from '../labels/KnownLabels';

/** What people need when an alarm fires, as annotations name it. */
export interface Links {
  runbook?: string;
  dashboard?: string;
  logs?: string;
}

const RUNBOOK = ['runbook_url', 'runbook'];
const DASHBOARD = ['dashboard_url', 'dashboard'];
const LOGS = ['logs_url', 'logs'];

/**
 * @param grafanaUrl - where dashboards are that are named by their uid
 */
export function linksOf(annotations: Labels, grafanaUrl?: string): Links {
  const runbook = linkOf(annotations, RUNBOOK);
  const dashboard =
    linkOf(annotations, DASHBOARD) ?? grafanaLink(annotations, grafanaUrl);
  const logs = linkOf(annotations, LOGS);
  return {
    ...(runbook && { runbook }),
    ...(dashboard && { dashboard }),
    ...(logs && { logs }),
  };
}

/** Fills in what is known. Where the rest is, nobody can say yet: up to there is better than no link. */
export function expandedAnnotations(
  annotations: Labels,
  series: KnownLabels,
): Labels {
  return Object.fromEntries(
    Object.entries(annotations).map(([name, text]) => {
      const [certain] = expand(text, series).split('{{');
      return [name, certain];
    }),
  );
}

function linkOf(annotations: Labels, names: readonly string[]) {
  return names
    .map(name => annotations[name]?.trim())
    .find(text => text && isLink(text));
}

function isLink(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function grafanaLink(
  { __dashboardUid__: uid, __panelId__: panel }: Labels,
  grafanaUrl?: string,
): string | undefined {
  if (!uid || !grafanaUrl) return undefined;
  const query = panel ? `?viewPanel=${encodeURIComponent(panel)}` : '';
  return `${grafanaUrl}/d/${encodeURIComponent(uid)}${query}`;
}
