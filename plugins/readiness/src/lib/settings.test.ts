import { noticeGroups, settingYaml } from './settings';

const notice = (subject: string, value?: string) => ({
  collector: 'links',
  code: 'host-refused',
  subject,
  message: 'refused',
  since: '2026-11-20T12:00:00.000Z',
  ...(value && { setting: { key: 'readiness.links.allow', value } }),
});

it('writes a setting as it stands in app-config.yaml', () => {
  expect(settingYaml('readiness.links.allow', ["it's", 'b.example:8443'])).toBe(
    "readiness:\n  links:\n    allow:\n      - 'it''s'\n      - 'b.example:8443'",
  );
});

it('puts what one setting mends together, each value once', () => {
  const groups = noticeGroups([
    notice('a', 'a.example'),
    notice('meta'),
    notice('b', 'b.example'),
    notice('a again', 'a.example'),
  ]);
  expect(groups.map(({ notices }) => notices.length)).toEqual([3, 1]);
  expect(groups[0].setting?.values).toEqual(['a.example', 'b.example']);
  expect(groups[1].setting).toBeUndefined();
});
