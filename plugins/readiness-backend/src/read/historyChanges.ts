import {
  DefinitionSet,
  OutcomeChange,
  Outcome,
  RawOutcome,
  Report,
} from 'backstage-plugin-readiness-common';

/**
 * What is different in a report from the one before it: checks that are new or went to another status. A
 * check that was dropped has nothing to say any more. The first report of an entity has no changes: it
 * is where the story begins.
 */
export function historyChanges(
  report: Report,
  previous: Report | undefined,
  { checks }: Pick<DefinitionSet, 'checks'>,
): OutcomeChange[] {
  if (!previous) return [];
  const before = new Map(previous.results.map(one => [one.check, one.outcome]));
  return report.results.flatMap(result => {
    const from = before.get(result.check)?.status;
    const to = result.outcome.status;
    if (from === to) return [];
    const { title, failureTitle } = checks[result.check];
    const detail = seenIn(result.outcome);
    return [
      {
        check: result.check,
        title: to === 'fail' ? failureTitle : title,
        ...(from && { from }),
        to,
        ...(detail && { detail }),
      },
    ];
  });
}

/** What was seen, to be read: the evidence that decided. */
function seenIn(outcome: Outcome): string | undefined {
  const raw = outcome.status === 'waived' ? outcome.underlying : outcome;
  if (raw.status === 'not-applicable') return raw.reason.text;
  if (raw.status === 'error') return raw.message;
  const texts = decisive(raw).map(
    ({ title, seenText }) => `${title}: ${seenText}`,
  );
  return texts.join('; ') || undefined;
}

/** Of a pass all that passed, of a fail all that failed; of an unknown all that is unknown. */
function decisive(raw: Extract<RawOutcome, { evidence: unknown }>) {
  return raw.evidence.filter(({ status }) => status === raw.status);
}
