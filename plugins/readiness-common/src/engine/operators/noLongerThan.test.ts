import { describeOperator } from '../__testUtils__/describeOperator';
import { noLongerThan } from './noLongerThan';

const AN_HOUR = { hours: 1 };

describeOperator(noLongerThan, {
  type: 'duration',
  holds: [
    ['PT1H', AN_HOUR],
    ['PT59M59.9S', AN_HOUR],
    ['PT0S', AN_HOUR],
    [3_600_000, AN_HOUR],
    ['P1D', { hours: 24 }],
  ],
  fails: [
    ['PT1H0.001S', AN_HOUR],
    ['P1D', AN_HOUR],
    [3_600_001, AN_HOUR],
  ],
  accepts: [{ minutes: 60 }],
  refuses: [{}],
  reads: [[{ minutes: 60 }, 'at most 1 hour']],
  doesNotTake: ['number', 'instant', 'string'],
});
