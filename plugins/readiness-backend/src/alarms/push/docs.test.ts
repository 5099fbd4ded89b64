import { ConfigReader } from '@backstage/config';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { SERVICE_LABELS } from '../mapping/defaultRules';
import { readAlarmMapping } from '../mapping/readAlarmMapping';
import { plainAlarm } from './plainAlarm';
import { readPlainAlarms } from './readPlainAlarms';

const DOCS = resolve(__dirname, '../../../../../docs/sources/alarms.md');
const page = readFileSync(DOCS, 'utf8');

describe('docs/sources/alarms.md', () => {
  it('has calls that are taken, and that move one alarm', () => {
    const calls = [...page.matchAll(/<<'JSON'\n([^]*?)\nJSON\n/g)];
    const bodies = calls.map(([, json]) => JSON.parse(json));
    const [{ source, events }] = readPlainAlarms(bodies, 'external:ci');
    expect(source).toBe('external:ci');
    expect(events).toMatchObject([
      { alarm: { id: 'payments-errors', state: 'firing' } },
      { alarm: { id: 'payments-errors', state: 'ok' } },
    ]);
  });

  it('has a list that says what its source is', () => {
    const shown = [...page.matchAll(/```json\n([^]*?)\n```/g)]
      .map(([, json]) => JSON.parse(json))
      .filter(body => !('verdicts' in body));
    const messages = shown.flatMap(body => readPlainAlarms(body, 'ci'));
    expect(messages).toMatchObject([
      { source: 'payments-monitor', events: [{ alarm: { state: 'ok' } }] },
      { title: 'Payments monitor', historySince: '2026-10-01T00:00:00.000Z' },
    ]);
  });

  it('tells of every field, and of no other', () => {
    const rows = [...page.matchAll(/^\| (`\w+`(?:, `\w+`)*) +\|/gm)];
    const told = rows.flatMap(([, names]) => names.match(/\w+/g));
    expect(told.sort()).toEqual(Object.keys(plainAlarm.shape).sort());
  });

  it('names the labels in their order', () => {
    const [, list] = /in this order: ([^]*?)\. The value/.exec(page)!;
    const names = [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(names).toEqual(SERVICE_LABELS);
  });

  it('has a mapping that can work', () => {
    const blocks = [...page.matchAll(/```yaml\n([^]*?)\n```/g)];
    const config = blocks
      .map(([, yaml]) => parse(yaml))
      .find(one => one.readiness?.alarms?.mapping);
    const { rules, annotations } = readAlarmMapping(new ConfigReader(config));
    expect(rules).toHaveLength(2);
    expect(annotations).toEqual(['acme.com/inventory']);
  });
});
