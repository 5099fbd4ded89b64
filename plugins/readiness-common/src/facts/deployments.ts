import { defineFacts } from './defineFacts';

/**
 * What the deployment feeds say of production. A *change* is a deployment that took effect: no drill, and
 * no rollback, which brings nothing new. Drills are left out of all failures. Where no incident feed is
 * connected, failures are lower bounds and count as `configured` evidence, not `outcome`: the collector
 * says so with each answer.
 *
 * An entity that no feed knows has no answer, reason `unmapped`; a history too short has none either,
 * reason `not-yet`, and one that leaves out what a figure needs `insufficient-data`. Rates are rounded
 * against the service, to a tenth. Spans are settings of the collector; the titles quote the defaults.
 * Whatever is said of people is said in counts and shares, over all services of the owning group.
 *
 * @public
 */
export const deploymentFacts = defineFacts(
  'deployments',
  { signal: 'deployments', maxAge: { hours: 1 }, holdFor: { days: 14 } },
  {
    /** A feed resolves this entity, even before its first deployment. */
    mapped: {
      type: 'boolean',
      title: 'a deployment feed knows this entity',
      kind: 'configured',
    },
    'last-deployed-at': {
      type: 'instant',
      title: 'last deployment to production',
      kind: 'exercised',
    },
    'last-built-at': {
      type: 'instant',
      title: 'last rebuild',
      kind: 'exercised',
    },
    /** The sample: all of the last 90 days, or the last 20 in 365 days where that is more. */
    sampled: {
      type: 'number',
      title: 'deployments looked at',
      kind: 'outcome',
    },
    /** Of the sample: rolled back, hotfixed or linked to an incident. Under three sampled: `not-yet`. */
    'failed-changes': {
      type: 'number',
      title: 'failed deployments among them',
      kind: 'outcome',
    },
    /** Failed ÷ sampled, rounded up to a tenth: rounding never flatters. Under three sampled: `not-yet`. */
    'change-fail-rate': {
      type: 'number',
      title: 'change fail rate',
      unit: '%',
      kind: 'outcome',
    },
    /** Versions whose failure no later successful deployment has closed. */
    'open-failures': {
      type: 'string-list',
      title: 'failures still open',
      kind: 'outcome',
    },
    'deployed-in-a-year': {
      type: 'number',
      title: 'deployments in 365 days',
      kind: 'outcome',
    },
    'failed-in-a-year': {
      type: 'number',
      title: 'failures in 365 days',
      kind: 'outcome',
    },
    /** Median from failed to recovered over the last ten failures in 365 days; none: `not-yet`. */
    'recovery-time': {
      type: 'duration',
      title: 'failed deployment recovery time, median',
      kind: 'outcome',
    },
    /** A rollback, earlier artifact, revert or canary abort that succeeded; staging and drills count. */
    'rollback-exercised-at': {
      type: 'instant',
      title: 'last rollback seen',
      kind: 'exercised',
    },
    /** Changes in the window; zero when there was none, `not-yet` before the very first. */
    'deployed-in-90-days': {
      type: 'number',
      title: 'deployments in 90 days',
      kind: 'exercised',
    },
    /** The same per week, rounded down to a hundredth. */
    frequency: {
      type: 'number',
      title: 'deployments per week',
      unit: 'per week',
      kind: 'outcome',
    },
    /**
     * Median from commit to production over the merged changes that arrived in the window, three at least.
     * Changes whose first commit no feed tells of count from their merge; then it is `configured` evidence.
     */
    'lead-time': {
      type: 'duration',
      title: 'change lead time, median',
      kind: 'outcome',
    },
    /** The 90th percentile of the same, ten changes at least. */
    'lead-time-p90': {
      type: 'duration',
      title: 'change lead time, 90th percentile',
      kind: 'outcome',
    },
    /**
     * Of the same sample as the change fail rate: hotfixes, and what ended an incident within a day. Without
     * an incident feed, and with no hotfix ever labelled, it cannot be known.
     */
    'rework-rate': {
      type: 'number',
      title: 'rework rate',
      unit: '%',
      kind: 'outcome',
    },
    /**
     * Distinct people who made changes to services of the owning group in 180 days. Needs twenty changes, half of
     * which can be told to be somebody's. Compare `ownership/members`.
     */
    deployers: {
      type: 'number',
      title: 'people who deployed services of the group in 180 days',
      unit: 'people',
      kind: 'outcome',
    },
    /** The most that one person made of the changes that are somebody's; the same sample. */
    'top-deployer-share': {
      type: 'number',
      title: 'share of deployments that one person made, at most',
      unit: '%',
      kind: 'outcome',
    },
    /** Median from start to end of the last ten rollbacks of production in 365 days; none: `not-yet`. */
    'rollback-time': {
      type: 'duration',
      title: 'time a rollback takes, median',
      kind: 'outcome',
    },
    /**
     * People who made the last five rollbacks of the group's services in 365 days; three rollbacks at least,
     * half of them told to be somebody's or automatic.
     */
    'rollback-people': {
      type: 'number',
      title: 'people who made the last five rollbacks',
      unit: 'people',
      kind: 'outcome',
    },
    /** Whether more than half of the same rollbacks were made by automation. */
    'rollbacks-automated': {
      type: 'boolean',
      title: 'rollbacks are automatic',
      kind: 'outcome',
    },
    /** Of the people who joined in the last 180 days, those here for four weeks. Needs to be told who joined. */
    newcomers: {
      type: 'number',
      title: 'people who joined in 180 days, four weeks ago at least',
      unit: 'people',
      kind: 'outcome',
    },
    /** Of the newcomers, those who deployed nothing of the group in their first four weeks. */
    'newcomers-who-did-not-deploy': {
      type: 'number',
      title: 'of them, those who did not deploy in their first four weeks',
      unit: 'people',
      kind: 'outcome',
    },
    /** Recoveries of the group's services in 365 days that somebody made. */
    recoveries: {
      type: 'number',
      title: 'recoveries from failures in 365 days',
      kind: 'outcome',
    },
    /** Who made them. Three at least, half of them told to be somebody's. */
    'recovery-people': {
      type: 'number',
      title: 'people who recovered services of the group',
      unit: 'people',
      kind: 'outcome',
    },
    /** Of the runs to production in the window, ten at least: failed, and later succeeded on the same commit. */
    'retried-runs': {
      type: 'number',
      title: 'runs that failed and then succeeded on the same commit',
      unit: '%',
      kind: 'outcome',
    },
    /**
     * Of the changes in the window that carry a digest or commit, ten at least: those that had succeeded in another
     * environment before. Rounded down. Without any deployment elsewhere it cannot be known.
     */
    'promoted-share': {
      type: 'number',
      title: 'deployments whose build first succeeded before production',
      unit: '%',
      kind: 'outcome',
    },
    /** 90th percentile over merged changes that arrived in the window, ten at least; in days that the team works. */
    'merge-to-production-p90': {
      type: 'number',
      title: 'wait from merge to production, 90th percentile',
      unit: 'working days',
      kind: 'outcome',
    },
    /** Merged changes that are not in production yet. */
    'changes-waiting': {
      type: 'number',
      title: 'merged changes that wait for production',
      kind: 'outcome',
    },
    /** When the oldest of them was merged; `not-yet` when none waits. */
    'oldest-waiting-since': {
      type: 'instant',
      title: 'oldest merged change that waits for production',
      kind: 'outcome',
    },
    /**
     * How much the deployments per merged change changed against the 90 days before, which have twenty deployments
     * each at least: a third fewer is `-33.4`.
     */
    'cadence-change': {
      type: 'number',
      title: 'deployments per merged change, against the 90 days before',
      unit: '%',
      kind: 'outcome',
    },
    /** How much the median batch size changed, likewise: half as big again is `50`. */
    'batch-change': {
      type: 'number',
      title: 'batch size, against the 90 days before',
      unit: '%',
      kind: 'outcome',
    },
    /** Median of the merged changes that a deployment of the window carried, over three at least that carried any. */
    'batch-size': {
      type: 'number',
      title: 'merged changes per deployment, median',
      unit: 'changes',
      kind: 'outcome',
    },
    /** 90th percentile of the duration ÷ the median, over the changes of the window, twenty at least. */
    'duration-spread': {
      type: 'number',
      title: 'duration of a deployment, 90th percentile',
      unit: 'times the median',
      kind: 'outcome',
    },
    /** Days of the week, in the team's time zone, with a change in the window; twenty changes at least. */
    'deploy-weekdays': {
      type: 'number',
      title: 'days of the week with deployments',
      kind: 'outcome',
    },
    /** The most of the same changes that fall into any one stretch of four hours of the week. */
    'busiest-slot-share': {
      type: 'number',
      title: 'deployments in the busiest four hours of the week',
      unit: '%',
      kind: 'outcome',
    },
    /** Changes in 180 days: what the facts about Friday are of. */
    'friday-sampled': {
      type: 'number',
      title: 'deployments in 180 days',
      kind: 'outcome',
    },
    /** Of them, on the team's last working day after noon. Under thirty sampled: `insufficient-data`. */
    'friday-deployments': {
      type: 'number',
      title: 'deployments on the last working day after noon',
      kind: 'outcome',
    },
    /** The same as a share, rounded down. */
    'friday-share': {
      type: 'number',
      title: 'share of deployments on the last working day after noon',
      unit: '%',
      kind: 'outcome',
    },
    /**
     * One-sided Fisher's exact test: how likely so many of the failures fall there by chance alone. Small: they fail
     * more often there. One when nothing was deployed there. The same sample.
     */
    'friday-failure-chance': {
      type: 'number',
      title: 'probability that Friday fails as often by chance',
      kind: 'outcome',
    },
    /** Share of those afternoons in 180 days that a declared freeze covered; rounded down. */
    'friday-frozen': {
      type: 'number',
      title: 'last working days under a declared freeze',
      unit: '%',
      kind: 'configured',
    },
  },
);

/**
 * The refs of the facts about deployments, known to the compiler.
 *
 * @public
 */
export type DeploymentFactRef = (typeof deploymentFacts)[number]['ref'];
