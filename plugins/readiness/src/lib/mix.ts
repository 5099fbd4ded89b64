import { ReportView } from './types';
import { percent } from './numbers';
import { listInWords } from './words';

type Kind = keyof ReportView['evidenceMix'];

/** Strongest last: what happened is worth more than what somebody wrote. */
export const KINDS: Kind[] = [
  'declared',
  'configured',
  'exercised',
  'outcome',
  'attested',
];

/** What each kind of evidence means, for a tooltip. */
export const KIND_MEANINGS: Record<Kind, string> = {
  declared: 'Somebody wrote it down',
  configured: 'The thing exists',
  exercised: 'It was used for real',
  outcome: 'It is what happened',
  attested: 'A person said so',
};

/** The kinds that passes rest on, with their share. */
export function mixParts(
  mix: ReportView['evidenceMix'],
): { kind: Kind; share: number }[] {
  return KINDS.map(kind => ({ kind, share: mix[kind] })).filter(
    ({ share }) => share >= 0.5,
  );
}

/** `rests on 26 % declared, 41 % configured and 6 % attested`. */
export function mixInWords(mix: ReportView['evidenceMix']): string {
  const parts = mixParts(mix);
  if (!parts.length) return 'nothing passes yet';
  return `rests on ${listInWords(
    parts.map(({ kind, share }) => `${percent(share)} ${kind}`),
  )}`;
}
