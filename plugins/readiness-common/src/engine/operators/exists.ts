import { FACT_TYPES } from '../../model';
import { defineOperator, HOLDS } from './operator';

/** The fact has a value, whatever it is. That there is none is a fail, not an unknown. */
export const exists = defineOperator({
  id: 'exists',
  title: 'exists',
  takes: FACT_TYPES,
  absentFails: true,
  // Reads with whatever the fact is called: "runbook link: none, wanted one".
  wantedText: () => 'one',
  negatedText: 'none',
  compare: () => HOLDS,
});
