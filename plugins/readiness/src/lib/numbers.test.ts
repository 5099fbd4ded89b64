import { count, percent, points } from './numbers';

it('counts things', () => {
  expect(count(1, 'check')).toBe('1 check');
  expect(count(0, 'check')).toBe('0 checks');
  expect(count(2, 'check does', 'checks do')).toBe('2 checks do');
});

it('writes shares', () => {
  expect(percent(93.6)).toBe('94 %');
  expect(percent(0)).toBe('0 %');
  expect(percent(null)).toBe('–');
});

it('writes gains', () => {
  expect(points(6)).toBe('+6');
  expect(points(0.54)).toBe('+0.5');
});
