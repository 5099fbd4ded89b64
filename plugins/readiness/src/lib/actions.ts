import {
  CurrentReport,
  rankActions,
  Report,
} from 'backstage-plugin-readiness-common';
import { ResultView } from './types';

/** What its owner can do to raise the score, most gain for the effort first. */
export function worthDoing({ report }: CurrentReport): ResultView[] {
  // The contract and the model say the same, but that a value seen is JSON is known to one only.
  return rankActions(report as Report).filter(({ gain }) => gain > 0);
}
