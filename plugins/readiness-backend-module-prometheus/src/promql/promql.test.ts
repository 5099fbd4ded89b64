import { Selector } from './Expression';
import { hasData } from './hasData';
import { readExpression } from './readExpression';
import { resultOf } from './resultOf';
import { seriesQuery } from './seriesQuery';

const LABELS = ['job', 'service', 'code'];

/** Of some labels: the value, `?` where it is open, nothing where it is missing. */
function labelsOf(query: string) {
  const { labels } = resultOf(readExpression(query)!);
  return LABELS.map(name => `${name}=${labels.get(name) ?? '?'}`)
    .filter(pair => !pair.endsWith('='))
    .join(' ');
}

describe('Labels of a result', () => {
  it.each([
    ['x', 'job=? service=? code=?'],
    ['x{job="shop"}', 'job=shop service=? code=?'],
    ['x{job=~"shop"}', 'job=? service=? code=?'],
    ['{__name__="x", job="shop"}', 'job=shop service=? code=?'],
    ["rate(x{job='shop'}[5m] offset 1h)", 'job=shop service=? code=?'],
    ['sum(x)', ''],
    ['sum by (job) (x{service="a"})', 'job=?'],
    ['sum(x{job="shop", code="5"}) by (job, service)', 'job=shop service=?'],
    ['sum without (job) (x{service="a"})', 'service=a code=?'],
    ['topk(3, x{job="shop"})', 'job=shop service=? code=?'],
    ['histogram_quantile(0.9, sum by (le, job) (x))', 'job=?'],
    ['sum by (job) (a) / sum by (job) (b) > 0.5', 'job=?'],
    ['1 - sum by (job) (a)', 'job=?'],
    ['a{job="shop"} / on (service) b', 'service=?'],
    ['a / ignoring (code) b', 'job=? service=?'],
    ['sum by (job, code) (a) / on (job) group_left () b', 'job=? code=?'],
    ['sum by (job) (a) * on (job) group_left (service) b', 'job=? service=?'],
    ['sum by (job) (a) and on (code) b', 'job=?'],
    ['a{job="x", code="1"} or b{job="x", code="2"}', 'job=x service=? code=?'],
    [
      'label_replace(sum(a), "job", "$1", "b", "(.*)")',
      'job=? service=? code=?',
    ],
    ['absent(up{job="shop"})', 'job=shop'],
    ['vector(1)', ''],
    ['time() - max by (job) (last_run) > 3600 # late', 'job=?'],
    ['max_over_time((x{job="shop"} > 3)[5m:])', 'job=shop service=? code=?'],
  ])('%s: %s', (query, labels) => {
    expect(labelsOf(query)).toBe(labels);
  });

  it.each(['', 'foo(', 'x[5m] keep_last_value', 'a +'])(
    'are not told of %p, which is no PromQL',
    query => {
      expect(readExpression(query)).toBeUndefined();
    },
  );
});

describe('Whether there are data', () => {
  const isThere = (selector: Selector) =>
    ({ here: true, gone: false }[selector[0].value]);

  it.each([
    ['here > 1', true],
    ['gone > 1', false],
    ['unheard > 1', undefined],
    ['here / gone', false],
    ['unheard / gone', false],
    ['here / unheard', undefined],
    ['gone or here', true],
    ['gone or unheard', undefined],
    ['here unless gone', true],
    ['here and gone', false],
    ['absent(gone)', true],
    ['vector(1)', true],
    ['sum(rate(gone[5m])) > 1', false],
  ])('%s: %s', (query, answer) => {
    expect(hasData(readExpression(query)!, isThere)).toBe(answer);
  });
});

describe('The question for series', () => {
  const ask = (query: string, by: string[] = []) => {
    const [selector] = resultOf(readExpression(query)!).carriers!;
    return seriesQuery(selector, label => label === 'job', by);
  };

  it.each([
    ['x{job="shop",code="500"}', 'group ({__name__="x", job="shop"})'],
    ['{code="500"}', 'group ({code="500"})'],
    ['{job=~".+", code="500"}', 'group ({job=~".+", code="500"})'],
    ['x{job!="a\\"b"}', 'group ({__name__="x", job!="a\\"b"})'],
  ])('of %s is %s', (query, question) => {
    expect(ask(query)).toBe(question);
  });

  it('quotes names that need it', () => {
    expect(ask('x', ['job', 'a.b'])).toBe(
      'group by (job, "a.b") ({__name__="x"})',
    );
  });
});
