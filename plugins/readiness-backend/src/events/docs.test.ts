import { JsonValue } from '@backstage/types';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { treatments } from './cdevents/types';
import { readEvent } from './readEvent';

const DOCS = resolve(__dirname, '../../../../docs/sources/events.md');
const page = readFileSync(DOCS, 'utf8');

/** What the calls of the page send, and the events shown without a call. */
function examples(): JsonValue[] {
  const sent = [...page.matchAll(/<<'JSON'\n([^]*?)\nJSON\n/g)];
  const shown = [...page.matchAll(/```json\n([^]*?)\n```/g)];
  return [...sent, ...shown]
    .map(([, json]) => JSON.parse(json))
    .filter(json => !('verdicts' in json))
    .flat();
}

describe('docs/sources/events.md', () => {
  it('has a row for every type of CDEvents, and no other', () => {
    const rows = [...page.matchAll(/^\| `(\w+\.\w+)` +\| (.*?) +\|$/gm)];
    const told = rows.map(([, name, words]) => [name, words]);
    const done = Object.entries(treatments).map(([name, treatment]) => [
      name,
      'ignored' in treatment
        ? `ignored: ${treatment.ignored}`
        : treatment.takenAs,
    ]);
    expect(told).toEqual(done);
  });

  it('has examples that are taken', () => {
    const readings = examples().map(raw => readEvent(raw, 'external:ci'));
    expect(readings.map(({ status }) => status)).toEqual(Array(8).fill('read'));
  });
});
