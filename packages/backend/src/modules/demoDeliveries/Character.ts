/** How a service of the example company delivers. */
export interface Character {
  /** Of the component. */
  name: string;
  /** Planned deployments to production a week. */
  perWeek: number;
  /** The share of these that fail, of ten; more on Fridays, where that is said. */
  failing?: { share: number; onFridays?: number };
  /** What ends a failure, and how many minutes after it; nothing leaves it open. */
  recovery?: { by: 'rollback' | 'hotfix'; minutes: number };
  /** Hours from the first commit to production. */
  leadHours: number;
  /** Who writes, approves and deploys, in turn. */
  people: readonly string[];
  /** A robot deploys what people merge. */
  isAutomated?: boolean;
  sparesFridays?: boolean;
  /** Deployed for the last time so many days ago. */
  stoppedDaysAgo?: number;
  /** Rollbacks are exercised in staging, on the first of the month. */
  drills?: boolean;
  /** Where it stands in a repository with others; else the entity is said outright. */
  monorepo?: { repository: string; folder: string };
}
