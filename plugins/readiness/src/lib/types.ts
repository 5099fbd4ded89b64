import { CurrentReport } from 'backstage-plugin-readiness-common';

/** The parts of an answer, by short names. */
export type ReportView = CurrentReport['report'];
export type ResultView = ReportView['results'][number];
export type OutcomeView = ResultView['outcome'];
export type RungView = ReportView['rungs'][number];
export type PathView = NonNullable<ReportView['next']>;
export type EvidenceView = Extract<
  OutcomeView,
  { status: 'pass' }
>['evidence'][number];
