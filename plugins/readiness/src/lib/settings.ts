import { PlatformNotice } from 'backstage-plugin-readiness-common';

/** Notices with the same remedy, and what to configure. */
export interface NoticeGroup {
  notices: PlatformNotice[];
  setting?: { key: string; values: string[] };
}

/** Notices by the setting that mends them; those that no setting mends, each for itself. */
export function noticeGroups(
  notices: readonly PlatformNotice[],
): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>();
  notices.forEach((notice, at) => {
    const { setting } = notice;
    const key = setting?.key ?? `${at}`;
    const group = groups.get(key) ?? { notices: [] };
    group.notices.push(notice);
    if (setting) {
      const values = group.setting?.values ?? [];
      group.setting = { key, values: [...new Set([...values, setting.value])] };
    }
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** `readiness.links.allow` with two hosts, as it stands in `app-config.yaml`. */
export function settingYaml(key: string, values: readonly string[]): string {
  const parts = key.split('.');
  const path = parts.map((part, depth) => `${indent(depth)}${part}:`);
  const items = values.map(
    value => `${indent(parts.length)}- ${quoted(value)}`,
  );
  return [...path, ...items].join('\n');
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}

/** Quoted in single quotes, in which YAML knows no other special character. */
function quoted(value: string): string {
  return `'${value.replace(/'/g, "''")}'`;
}
