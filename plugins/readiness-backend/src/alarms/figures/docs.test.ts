import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { alarmFacts } from 'backstage-plugin-readiness-common';
import { parse } from 'yaml';
import { optionsWith } from './__testUtils__/alarms';

const page = readFileSync(
  resolve(__dirname, '../../../../../docs/alarm-facts.md'),
  'utf8',
);

describe('docs/alarm-facts.md', () => {
  it('has a row for every fact, and no other', () => {
    const [table] = page.split('## Facts\n')[1].split('\n## ');
    const told = [...table.matchAll(/`(alarms\/[a-z-]+)`/g)].map(
      ([, ref]) => ref,
    );
    expect(told.sort()).toEqual(alarmFacts.map(({ ref }) => ref).sort());
  });

  it('has a configuration that is taken', () => {
    const [, text] = page.match(/```yaml\n([^]*?)\n```/)!;
    const { signalsOf, isCritical } = optionsWith(parse(text).readiness.alarms);
    expect(isCritical('page')).toBe(true);
    const alarm = { labels: {}, metric: 'checkout_failed_total' };
    expect(signalsOf(alarm)).toEqual(['errors']);
  });
});
