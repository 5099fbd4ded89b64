import { safeHref } from './href';

it.each([
  'https://example.com/a',
  'http://example.com',
  'mailto:a@example.com',
  '/catalog/default/component/a',
])('follows %s', address => {
  expect(safeHref(address)).toBe(address);
});

it.each([
  undefined,
  '',
  // eslint-disable-next-line no-script-url -- what it has to refuse
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example.com',
  '/\\evil.example.com',
  'relative/path',
])('does not follow %s', address => {
  expect(safeHref(address)).toBeUndefined();
});
