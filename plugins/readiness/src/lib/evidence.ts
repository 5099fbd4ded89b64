import { relativeTime, shortTime } from './time';
import { EvidenceView, OutcomeView } from './types';
import { midSentence } from './words';

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

type UnknownReason = Extract<OutcomeView, { status: 'unknown' }>['reason'];

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
  { seen, seenText }: EvidenceView,
  now: number,
): string {
  if (typeof seen !== 'string' || !INSTANT.test(seen)) return seenText;
  return `${shortTime(seen, now)}, ${relativeTime(seen, now)}`;
}

/** How many further lines say the same as the decisive one. */
export function furtherEvidence(outcome: OutcomeView): number {
  const decisive = decisiveEvidence(outcome);
  return evidenceOf(outcome).filter(
    line => line !== decisive && line.status === decisive?.status,
  ).length;
}

const UNKNOWN_REASONS: Record<UnknownReason, string> = {
  'no-source': 'no source is connected that could tell',
  'never-collected': 'its source was not asked yet',
  stale: 'the last answer is too old to be judged',
  'collection-failed': 'its source could not be asked',
  unmapped: 'no source knows this entity yet',
  'not-answered': 'asked, not answered yet',
  'insufficient-data': 'too little data so far',
  'not-yet': 'too early to tell',
};

/** Why nothing can be said, as the end of a sentence. */
export function unknownInWords(reason: UnknownReason): string {
  return UNKNOWN_REASONS[reason];
}

/** One line where there is no evidence to quote. */
export function withoutEvidence(outcome: OutcomeView): string | undefined {
  switch (outcome.status) {
    case 'unknown':
      return unknownInWords(outcome.reason);
    case 'error':
      return `This check could not be judged, which is not this entity's fault: ${outcome.message}`;
    case 'fail':
    case 'not-applicable':
      return outcome.reason.text;
    case 'waived':
      return withoutEvidence(outcome.underlying);
    default:
      return undefined;
  }
}

/** `runbook link: none · wanted a link`, for one line of plain text. */
export function seenAndWanted(outcome: OutcomeView, now: number): string {
  const decisive = decisiveEvidence(outcome);
  if (!decisive) return withoutEvidence(outcome) ?? '';
  const seen = seenInWords(decisive, now);
  return `${midSentence(decisive.title)}: ${seen} · wanted ${
    decisive.wantedText
  }`;
}
