import { Observation } from 'backstage-plugin-readiness-common';
import { absent, failed, present } from 'backstage-plugin-readiness-node';
import { LinkRecord } from '../../stores/LinkStore';
import { newLinkRecord } from '../../stores/shared/newLinkRecord';
import { linkObservations } from './linkObservations';

const URL_ = 'https://wiki.example.com/runbook';
const NOW = new Date('2026-11-21T09:00:00.000Z');
const ASKED = '2026-11-21T08:00:00.000Z';
const link = { link: URL_ };
const anew = { anew: true } as const;

const record = (parts: Partial<LinkRecord>): LinkRecord => ({
  ...newLinkRecord({ url: URL_, host: 'wiki.example.com' }),
  askedAt: ASKED,
  ...parts,
});
const OK = { state: 'ok', okAt: ASKED } as const;
const MISSING = {
  state: 'missing',
  message: 'It answers 404',
  brokenSince: '2026-11-20T07:00:00.000Z',
  brokenAt: ASKED,
} as const;
const MISSING_SO_FAR =
  'It answers 404, which counts once it was seen three times over a day';

describe('what is said of a link', () => {
  it.each<[string, Partial<LinkRecord> | undefined, Observation, Observation?]>(
    [
      ['not known yet', undefined, failed('The link was not asked yet', anew)],
      [
        'claimed, not asked yet',
        { state: 'new', askedAt: null },
        failed('The link was not asked yet', anew),
      ],
      [
        'fine, with text',
        { ...OK, textLength: 700 },
        present(true, link),
        present(700, link),
      ],
      ['fine, nothing to read', OK, present(true, link), absent()],
      [
        'fine, longer than a day ago',
        { ...OK, askedAt: '2026-11-20T08:00:00.000Z' },
        failed('The link was not asked for more than a day'),
      ],
      [
        'missing for the first time',
        { ...MISSING, brokenCount: 1, okAt: ASKED },
        failed(MISSING_SO_FAR),
      ],
      [
        'missing, never seen',
        { ...MISSING, brokenCount: 1 },
        failed(MISSING_SO_FAR, anew),
      ],
      [
        'gone',
        { ...MISSING, brokenCount: 3, okAt: ASKED },
        present(false, link),
        absent(),
      ],
      [
        'gone, never seen',
        { ...MISSING, brokenCount: 3 },
        present(false, link),
        absent(),
      ],
      [
        'not to be asked',
        { state: 'unasked', message: 'It answers 503', okAt: ASKED },
        failed('It answers 503'),
      ],
      [
        'never to be asked',
        { state: 'unasked', message: 'It answers 503' },
        failed('It answers 503', anew),
      ],
    ],
  )('%s', (_, parts, answers, length = answers) => {
    const known = parts && record(parts);
    expect(
      linkObservations(URL_, { record: known, refusal: undefined, now: NOW }),
    ).toEqual({
      'links/runbook-answers': answers,
      'links/runbook-text-length': length,
    });
  });

  it('is why it is refused, and what was known stands', () => {
    const refusal = { message: 'No' };
    const said = (known?: LinkRecord) =>
      linkObservations(URL_, { record: known, refusal, now: NOW })[
        'links/runbook-answers'
      ];
    expect(said(record(OK))).toEqual(failed('No'));
    expect(said()).toEqual(failed('No', anew));
  });
});
