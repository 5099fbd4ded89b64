import { reportsOf, stories } from '../testing/fixtures';
import { categoriesOf, countByStatus, narrowed, waitingGroups } from './rows';

const neglected = reportsOf(stories.neglected).reports[0];
const fresh = reportsOf(stories.fresh).reports[0];

it('keeps the order of categories, and the most urgent first in each', () => {
  const categories = categoriesOf(neglected);
  expect(categories.map(({ id }) => id)).toEqual([
    'ownership',
    'docs',
    'alarms',
    'deployments',
    'reviews',
  ]);
  const statuses = categories[0].rows.map(
    ({ result }) => result.outcome.status,
  );
  expect(statuses).toEqual([...statuses].sort());
  expect(statuses[0]).toBe('fail');
});

it('folds what needs another check under it', () => {
  const [alarm] = categoriesOf(neglected).find(
    ({ id }) => id === 'alarms',
  )!.rows;
  expect(alarm.result.check).toBe('alarms-exist');
  expect(alarm.folded).toHaveLength(4);
});

it('groups what waits by its signals', () => {
  expect(
    waitingGroups(fresh.report.results).map(({ signals, results }) => [
      signals.join(),
      results.length,
    ]),
  ).toEqual([
    ['alarms', 5],
    ['deployments', 3],
    ['attestations', 2],
  ]);
});

it('counts every result once', () => {
  const counts = countByStatus(neglected.report.results);
  const sum = Object.values(counts).reduce((a, b) => a + b, 0);
  expect(sum).toBe(neglected.report.results.length);
});

it('narrows to outcomes, and drops what is then empty', () => {
  const failing = narrowed(categoriesOf(neglected), ['not-applicable']);
  expect(failing.map(({ id }) => id)).toEqual(['reviews']);
  expect(narrowed(categoriesOf(neglected), [])).toHaveLength(5);
});
