import { filterOf, isFiltered, NO_FILTERS } from './serviceFilter';
import { nextSort } from './serviceSort';
import { parseView, withView } from './serviceView';

const parse = (text: string) => parseView(new URLSearchParams(text));

it('comes back from the address as it was put there', () => {
  const view = {
    ...parse(''),
    scorecard: 'production-readiness',
    text: 'pay & go',
    level: ['silver', 'none'],
    owner: ['group:default/payments'],
    kind: ['component'],
    type: ['service'],
    system: ['system:default/shop'],
    domain: ['domain:default/retail'],
    lifecycle: ['production'],
    tier: ['1', '2'],
    outcome: ['runbook-linked:fail', 'described:pass'],
    minScore: 10,
    maxScore: 90,
    minCoverage: 0,
    maxCoverage: 100,
    sort: '-score' as const,
    columns: ['runbook-linked'],
    rows: 50,
  };
  const address = withView(new URLSearchParams(), view).toString();
  expect(parse(address)).toEqual(view);
});

it('leaves what is usual out of the address, and what is not its own in it', () => {
  const query = new URLSearchParams('other=1&level=gold&text=x&sort=score');
  expect(
    withView(query, { ...NO_FILTERS, sort: 'name', rows: 25 }).toString(),
  ).toBe('other=1');
});

it.each([
  'sort=--score',
  'sort=constructor',
  'rows=7',
  'minScore=101',
  'maxCoverage=-1',
  'tier=5',
  'outcome=runbook-linked:perhaps',
  'level=',
])('takes %s as not said', text => {
  expect(parse(text)).toEqual(parse(''));
});

it('asks for what was chosen and for nothing else', () => {
  const asked = filterOf(parse('tier=1&tier=2&text=+pay+'), 'production');
  expect(JSON.parse(JSON.stringify(asked))).toEqual({
    scorecard: 'production',
    tier: [1, 2],
    text: 'pay',
  });
});

it.each([
  ['', false],
  ['sort=-score&rows=50&column=described&scorecard=x', false],
  ['text=+', false],
  ['minScore=0', true],
  ['level=none', true],
])('%s is narrowed: %s', (text, narrowed) => {
  expect(isFiltered(parse(text))).toBe(narrowed);
});

it('turns the direction of a column that it is sorted by', () => {
  expect(nextSort('name', 'score')).toBe('score');
  expect(nextSort('score', 'score')).toBe('-score');
  expect(nextSort('-score', 'score')).toBe('score');
  expect(nextSort('-score', 'changed')).toBe('-changed');
});
