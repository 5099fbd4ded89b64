import { Outcome, Standing } from '../../model';
import { Judgement } from '../check/judgement';
import { CompiledReference } from './compiledScorecard';

/** One check of one scorecard for one entity, before it is written into a report. */
export interface Entry {
  reference: CompiledReference;
  judgement: Judgement;
  /** Of this scorecard: a check of a rung that is not asked does not apply. */
  outcome: Outcome;
  standing: Standing;
  /** The root-most required check of this scorecard whose status this one takes. */
  foldedUnder?: string;
}

/** Whether it applies to the entity; only then does it weigh anything. */
export function applies({ outcome }: Entry): boolean {
  return outcome.status !== 'not-applicable';
}

/** Whether it takes part in score, coverage, tallies and levels. */
export function counts(entry: Entry): boolean {
  return entry.standing === 'counted' && applies(entry);
}

/** Whether it stands in no rung's way. */
export function holds({ outcome }: Entry): boolean {
  const { status } = outcome;
  return (
    status === 'pass' || status === 'waived' || status === 'not-applicable'
  );
}

/** Whether nothing but the platform keeps it from being judged, whatever a waiver covers. */
export function waitsForPlatform({ judgement }: Entry): boolean {
  return judgement.waitsFor === 'platform';
}

/** Sum of the weights as the scorecard gives them. */
export function weightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.reference.weight, 0);
}
