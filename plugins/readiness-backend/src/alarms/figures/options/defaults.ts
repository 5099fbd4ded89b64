/** Somebody is to get up for it. */
export const CRITICAL = [
  'critical',
  'crit',
  'page',
  'pager',
  'urgent',
  'high',
  'fatal',
  'emergency',
  'disaster',
  'p1',
  'p2',
  'sev1',
  'sev2',
  'sev-1',
  'sev-2',
];

/** Nobody is to do anything about it. */
export const INFORMATIONAL = [
  'info',
  'information',
  'informational',
  'notice',
  'debug',
  'none',
];

/** What fires for as long as monitoring works is usually called so. */
export const DEAD_MAN = [
  'Watchdog',
  'DeadMan*',
  'Dead man*',
  'Dead-man*',
  'AlwaysFiring',
];

/** An hour. */
export const SETTLE = { hours: 1 };
