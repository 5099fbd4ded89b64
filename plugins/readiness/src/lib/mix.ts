import { Words } from '../translations/words';
import { ReportView } from './types';

type Kind = keyof ReportView['evidenceMix'];

/** Strongest last: what happened is worth more than what somebody wrote. */
export const KINDS: Kind[] = [
  'declared',
  'configured',
  'exercised',
  'outcome',
  'attested',
];

/** The kinds that passes rest on, with their share. */
export function mixParts(
  mix: ReportView['evidenceMix'],
): { kind: Kind; share: number }[] {
  return KINDS.map(kind => ({ kind, share: mix[kind] })).filter(
    ({ share }) => share >= 0.5,
  );
}

/** `rests on 26 % declared, 41 % configured and 6 % attested`. */
export function mixInWords(
  { t, list, percent }: Words,
  mix: ReportView['evidenceMix'],
): string {
  const parts = mixParts(mix);
  if (!parts.length) return t('tab.restsOnNothing');
  const kinds = parts.map(({ kind, share }) =>
    t('tab.shareOfKind', {
      share: percent(share),
      kind: t(`kind.name.${kind}`),
    }),
  );
  return t('tab.restsOn', { kinds: list(kinds) });
}
