import { defineFacts } from './defineFacts';

/**
 * Exercises that a machine recorded: a pipeline that restores a backup, a tool that breaks things on
 * purpose. No collector of ours asks for them; whoever knows pushes them. They stay fresh as long as
 * deployments are kept, because the checks weigh their dates.
 *
 * @public
 */
export const exerciseFacts = defineFacts(
  'exercises',
  { signal: 'deployments', maxAge: { days: 400 }, holdFor: { days: 400 } },
  {
    'restore-tested-at': {
      type: 'instant',
      title: 'last restore seen',
      kind: 'exercised',
    },
    'failure-tested-at': {
      type: 'instant',
      title: 'last failure test seen',
      kind: 'exercised',
    },
    /** When the configuration of environments was last compared with what is declared, or with each other. */
    'drift-reported-at': {
      type: 'instant',
      title: 'last drift report',
      kind: 'configured',
    },
    /** What that report found that nobody has explained. */
    'unexplained-differences': {
      type: 'number',
      title: 'unexplained differences in it',
      kind: 'configured',
    },
  },
);
