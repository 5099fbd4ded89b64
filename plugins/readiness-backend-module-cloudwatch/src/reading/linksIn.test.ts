import { DescribedLinks, linksIn } from './linksIn';

const WIKI = 'https://wiki.example.com/payments';

describe('Links in a description', () => {
  it.each<[string, DescribedLinks]>([
    [`Runbook: ${WIKI}`, { runbook: WIKI }],
    [`Too many errors. Runbook: ${WIKI}.`, { runbook: WIKI }],
    [`run book = <${WIKI}>`, { runbook: WIKI }],
    [`Playbook: ${WIKI}, then call Ann`, { runbook: WIKI }],
    [`See the [runbook](${WIKI}).`, { runbook: WIKI }],
    [
      `[Dashboard](${WIKI}/d) [Logs](${WIKI}/l) Runbook: ${WIKI}`,
      { dashboard: `${WIKI}/d`, logs: `${WIKI}/l`, runbook: WIKI },
    ],
    [
      `https://git.example.com/runbooks/errors.md`,
      {
        runbook: 'https://git.example.com/runbooks/errors.md',
      },
    ],
    [`Runbook: ${WIKI}/1 Runbook: ${WIKI}/2`, { runbook: `${WIKI}/1` }],
    [`More: ${WIKI}`, {}],
    ['Runbook: see wiki', {}],
    ['Runbook: ftp://wiki.example.com/x', {}],
    ['', {}],
  ])('of %j are %j', (description, expected) => {
    expect(linksIn(description)).toEqual(expected);
  });
});
