import type { components } from './schema';

// What the API answers; see `openapi.yaml` for the meaning of every field.

/**
 * The reports of one entity, and how its sources stand.
 *
 * @public
 */
export type EntityReports = components['schemas']['EntityReports'];

/**
 * A report as it stands now, with when it was made and what changed last.
 *
 * @public
 */
export type CurrentReport = components['schemas']['CurrentReport'];

/**
 * How one source stands for an entity: when it last answered, and since when it does not.
 *
 * @public
 */
export type SourceState = components['schemas']['SourceState'];

/**
 * Every fact that is known, or asked in vain, of one entity.
 *
 * @public
 */
export type EntityFacts = components['schemas']['EntityFacts'];

/**
 * One fact of an entity, and how it was declared.
 *
 * @public
 */
export type EntityFact = components['schemas']['EntityFact'];

/**
 * One page of what changed in an entity's reports, newest first.
 *
 * @public
 */
export type EntityHistory = components['schemas']['EntityHistory'];

/**
 * One change of a report, and its cause.
 *
 * @public
 */
export type HistoryEntry = components['schemas']['HistoryEntry'];

/**
 * How one check's outcome moved between two reports.
 *
 * @public
 */
export type OutcomeChange = components['schemas']['OutcomeChange'];

/**
 * A scorecard of the standard in force.
 *
 * @public
 */
export type ScorecardView = components['schemas']['Scorecard'];

/**
 * A check of the standard in force.
 *
 * @public
 */
export type CheckView = components['schemas']['Check'];

/**
 * One page of the reports of many entities.
 *
 * @public
 */
export type ReportList = components['schemas']['ReportList'];

/**
 * A report in one line of a list.
 *
 * @public
 */
export type ReportSummary = components['schemas']['ReportSummary'];

/**
 * How many entities a list has, and how they divide.
 *
 * @public
 */
export type ReportCounts = components['schemas']['ReportCounts'];

/**
 * How many there are of one value.
 *
 * @public
 */
export type Count = components['schemas']['Count'];

/**
 * Observations that a service brings by itself.
 *
 * @public
 */
export type FactPush = components['schemas']['FactPush'];

/**
 * Whether one pushed observation was taken, and if not, why.
 *
 * @public
 */
export type FactVerdict = components['schemas']['FactVerdict'];

/**
 * A namespace of pushed facts, and whose it is.
 *
 * @public
 */
export type FactNamespace = components['schemas']['FactNamespace'];

/**
 * The facts that a service means to push under a namespace.
 *
 * @public
 */
export type FactNamespaceDeclaration =
  components['schemas']['FactNamespaceDeclaration'];

/**
 * One fact that is pushed: its type, title and freshness.
 *
 * @public
 */
export type FactDeclaration = components['schemas']['FactDeclaration'];

/**
 * How sources and definitions stand; no verdicts.
 *
 * @public
 */
export type Health = components['schemas']['Health'];

/**
 * How one collector stands: its runs, its coverage, its errors.
 *
 * @public
 */
export type CollectorHealth = components['schemas']['CollectorHealth'];

/**
 * One run of a collector.
 *
 * @public
 */
export type CollectorRunView = components['schemas']['CollectorRun'];

/**
 * Something that only the platform team can mend.
 *
 * @public
 */
export type PlatformNotice = components['schemas']['Notice'];

/**
 * Which definitions are in force, and what is wrong with those that are not.
 *
 * @public
 */
export type DefinitionsHealth = components['schemas']['DefinitionsHealth'];

/**
 * One place that definitions come from.
 *
 * @public
 */
export type DefinitionLayer = components['schemas']['DefinitionLayer'];

/**
 * What owners can do next, the most gain for effort first.
 *
 * @public
 */
export type ActionList = components['schemas']['ActionList'];

/**
 * One fix, and all that it is to be made for.
 *
 * @public
 */
export type ActionGroup = components['schemas']['ActionGroup'];

/**
 * One check of one entity that waits for its owner.
 *
 * @public
 */
export type ActionItem = components['schemas']['ActionItem'];

/**
 * One check that waits for the platform or for time.
 *
 * @public
 */
export type WaitingGroup = components['schemas']['WaitingGroup'];

/**
 * Levels of entities, or what changed of them, for the labels in the catalog.
 *
 * @public
 */
export type CatalogProjection = components['schemas']['CatalogProjection'];

/**
 * Where one entity stands, by the id of the scorecard.
 *
 * @public
 */
export type ProjectedLevels = components['schemas']['ProjectedLevels'];

/**
 * Whether it is safe to deploy now, and why.
 *
 * @public
 */
export type DeployNow = components['schemas']['DeployNow'];

/**
 * One thing that speaks against deploying now.
 *
 * @public
 */
export type DeployNowReason = components['schemas']['DeployNowReason'];

/**
 * How an entity is delivered to production, in figures with their counts.
 *
 * @public
 */
export type EntityDelivery = components['schemas']['EntityDelivery'];

/**
 * One figure of delivery.
 *
 * @public
 */
export type DeliveryFigure = components['schemas']['DeliveryFigure'];

/**
 * Deployments on the last working day after noon, against all others.
 *
 * @public
 */
export type FridayFigures = components['schemas']['FridayFigures'];

/**
 * The alarms of one entity, one by one.
 *
 * @public
 */
export type EntityAlarms = components['schemas']['EntityAlarms'];

/**
 * One alarm, as it is of an entity.
 *
 * @public
 */
export type AlarmView = components['schemas']['AlarmView'];

/**
 * A source that the alarms of an entity are in.
 *
 * @public
 */
export type AlarmSourceView = components['schemas']['AlarmSourceView'];

/**
 * Who is on call for an entity.
 *
 * @public
 */
export type OnCallView = components['schemas']['OnCallView'];

/**
 * What became of pushed alarms.
 *
 * @public
 */
export type AlarmVerdicts = components['schemas']['AlarmVerdicts'];

/**
 * How the sources of alarms stand, and what of them finds no entity.
 *
 * @public
 */
export type AlarmHealth = components['schemas']['AlarmHealth'];

/**
 * A page of the deployments of one entity.
 *
 * @public
 */
export type EntityDeployments = components['schemas']['EntityDeployments'];

/**
 * One deployment.
 *
 * @public
 */
export type DeploymentView = components['schemas']['DeploymentView'];

/**
 * One incident.
 *
 * @public
 */
export type IncidentView = components['schemas']['IncidentView'];

/**
 * What became of pushed events.
 *
 * @public
 */
export type EventVerdicts = components['schemas']['EventVerdicts'];

/**
 * What feeds tell, and what of it finds no entity.
 *
 * @public
 */
export type DeliveryHealth = components['schemas']['DeliveryHealth'];
