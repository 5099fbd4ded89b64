import { describeOperator } from '../__testUtils__/describeOperator';
import { startsWith } from './startsWith';

describeOperator(startsWith, {
  type: 'string',
  holds: [
    ['https://runbooks.example.com', 'https://'],
    ['HTTPS://RUNBOOKS', 'https://'],
    ['a', 'a'],
  ],
  fails: [
    ['see https://', 'https://'],
    ['', 'https://'],
    ['http', 'https://'],
  ],
  accepts: ['https://'],
  refuses: ['', 1, undefined, ['https://']],
  reads: [['https://', 'starting with “https://”']],
  doesNotTake: ['string-list', 'number'],
});
