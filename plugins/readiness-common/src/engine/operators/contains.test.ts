import { describeOperator } from '../__testUtils__/describeOperator';
import { contains } from './contains';

describeOperator(contains, {
  type: 'string-list',
  holds: [
    [['errors', 'latency'], 'latency'],
    [['Errors'], 'errors'],
    ['rollback: run make undo', 'ROLLBACK'],
  ],
  fails: [
    [[], 'latency'],
    [['latencies'], 'latency'],
    ['roll back', 'rollback'],
  ],
  accepts: ['latency'],
  refuses: ['', 1, undefined, ['latency']],
  reads: [['latency', 'containing “latency”']],
  doesNotTake: ['number', 'object'],
});
