import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInFacts } from 'backstage-plugin-readiness-common';
import { factsPage } from './factsPage';

const root = join(__dirname, '../../../../../..');
const folders = ['docs', 'docs/adr', 'docs/scorecards', 'docs/sources'];
const file = join(root, 'docs/facts.md');
const command =
  'UPDATE_DOCS=1 npx backstage-cli repo test --watchAll=false plugins/readiness-backend/src/definitions';

/** What pages call `something/like-this`. */
function namesOf(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(join(root, folder, name), 'utf8'))
    .flatMap(text => [...text.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)])
    .map(([, name]) => name);
}

describe('the page of facts', () => {
  const page = factsPage(builtInFacts);
  if (process.env.UPDATE_DOCS) writeFileSync(file, page);

  it(`has every fact; otherwise run ${command}`, () => {
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(page);
  });
});

it('pages name facts that there are', () => {
  const refs = new Set<string>(builtInFacts.map(({ ref }) => ref));
  const sources = new Set([...refs].map(ref => ref.split('/')[0]));
  const unknown = folders
    .flatMap(namesOf)
    .filter(name => sources.has(name.split('/')[0]))
    .filter(name => !refs.has(name) && !existsSync(join(root, name)));
  expect(unknown).toEqual([]);
});
