import { Translate, Words } from '../translations/words';
import { EvidenceView, OutcomeView } from './types';
import { midSentence } from './words';

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Every line behind an outcome; behind a waiver, those of what it covers. */
export function evidenceOf(outcome: OutcomeView): EvidenceView[] {
  if (outcome.status === 'waived') return evidenceOf(outcome.underlying);
  return 'evidence' in outcome ? outcome.evidence : [];
}

/** The line that decided: the first that came out as the whole did, else the first. */
export function decisiveEvidence(
  outcome: OutcomeView,
): EvidenceView | undefined {
  const decided =
    outcome.status === 'waived' ? outcome.underlying.status : outcome.status;
  const lines = evidenceOf(outcome);
  return lines.find(({ status }) => status === decided) ?? lines[0];
}

/** What was seen, to be read; instants also by how long ago they were. */
export function seenInWords(
  { t, shortTime, relativeTime }: Words,
  { seen, seenText }: EvidenceView,
  now: number,
): string {
  if (typeof seen !== 'string' || !INSTANT.test(seen)) return seenText;
  return t('evidence.when', {
    when: shortTime(seen, now),
    ago: relativeTime(seen, now),
  });
}

/** How many further lines say the same as the decisive one. */
export function furtherEvidence(outcome: OutcomeView): number {
  const decisive = decisiveEvidence(outcome);
  return evidenceOf(outcome).filter(
    line => line !== decisive && line.status === decisive?.status,
  ).length;
}

/** One line where there is no evidence to quote. */
export function withoutEvidence(
  t: Translate,
  outcome: OutcomeView,
): string | undefined {
  switch (outcome.status) {
    case 'unknown':
      return t(`unknown.${outcome.reason}`);
    case 'error':
      return t('evidence.error', { message: outcome.message });
    case 'fail':
    case 'not-applicable':
      return outcome.reason.text;
    case 'waived':
      return withoutEvidence(t, outcome.underlying);
    default:
      return undefined;
  }
}

/** `runbook link: none · wanted a link`, for one line of plain text. */
export function seenAndWanted(
  words: Words,
  outcome: OutcomeView,
  now: number,
): string {
  const decisive = decisiveEvidence(outcome);
  if (!decisive) return withoutEvidence(words.t, outcome) ?? '';
  return words.t('evidence.line', {
    title: midSentence(decisive.title),
    seen: seenInWords(words, decisive, now),
    wanted: decisive.wantedText,
  });
}
