import { reportsOf, stories } from '../testing/fixtures';
import { t } from '../testing/__testUtils__/words';
import { fixLink } from './fixes';
import { ResultView } from './types';

const { report, checks } = reportsOf(stories.neglected).reports[0];
const fresh = reportsOf(stories.fresh).reports[0];

function linkOf(check: string, url?: string, rest: Partial<ResultView> = {}) {
  const result = report.results.find(r => r.check === check)!;
  const fix = result.fix && { ...result.fix, ...(url && { url }) };
  return fixLink(t, { ...result, ...rest, fix }, checks[check]);
}

it('names the link after what it opens', () => {
  const runbook = fresh.report.results.find(r => r.check === 'runbook-linked')!;
  expect(fixLink(t, runbook, checks['runbook-linked'])?.label).toBe('Edit');
  const unfolded = { foldedUnder: undefined };
  expect(linkOf('owner-reachable', undefined, unfolded)?.label).toBe(
    'Open owner',
  );
});

it('leads nowhere where the fix is explained in the tab itself', () => {
  expect(linkOf('change-fail-rate')).toBeUndefined();
});

it('follows no address that is not one', () => {
  // eslint-disable-next-line no-script-url -- what it has to refuse
  expect(linkOf('runbook-linked', 'javascript:alert(1)')).toBeUndefined();
});

it('leaves to others what is not for the owner to do', () => {
  const url = 'https://example.com';
  expect(linkOf('runbook-linked', url)).toBeDefined();
  expect(
    linkOf('runbook-linked', url, { waitsFor: 'platform' }),
  ).toBeUndefined();
  expect(
    linkOf('runbook-linked', url, { foldedUnder: 'described' }),
  ).toBeUndefined();
});
