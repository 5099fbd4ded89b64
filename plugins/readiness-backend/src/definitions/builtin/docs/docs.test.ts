import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInDefinitions } from '..';
import { scorecardPage } from './scorecardPage';

const { checks, scorecards } = builtInDefinitions;

const folder = join(__dirname, '../../../../../../docs/scorecards');
const command =
  'UPDATE_DOCS=1 npx backstage-cli repo test --watchAll=false plugins/readiness-backend/src/definitions';

describe.each(Object.values(scorecards))('the page of $id', scorecard => {
  const file = join(folder, `${scorecard.id}.md`);
  const page = scorecardPage(scorecard, checks);
  if (process.env.UPDATE_DOCS) writeFileSync(file, page);

  it(`says what is judged; otherwise run ${command}`, () => {
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(page);
  });

  it('is linked from the overview', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(
      `(${scorecard.id}.md)`,
    );
  });
});
