import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const COMPONENTS = join(__dirname, '..', 'components');

const sources = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
  .map(path => [path, readFileSync(join(COMPONENTS, path), 'utf8')]);

/** Attributes that are shown or read aloud; what stands between tags is looked after by lint. */
const SPOKEN =
  /\b(aria-label|title|label|aside|summary|alt)=(\{[`'"]|")[^"'`]*[a-z]{2}/i;

it('finds a text that cannot be translated', () => {
  expect('<Panel title="Sources">').toMatch(SPOKEN);
  expect('<Panel title={`Way to ${level}`}>').toMatch(SPOKEN);
  expect("<Panel title={t('source.list')}>").not.toMatch(SPOKEN);
});

it.each(sources)('%s says nothing that cannot be translated', (_, source) => {
  expect(SPOKEN.exec(source)?.[0]).toBeUndefined();
});
