/** Where fixes are made; the placeholders are filled in for each entity. */
export const CATALOG_FILE = '{catalogFile}';
export const OWNER = '{owner}';
/** The tab of the entity: alarms one by one with their rules, deployments, questions to answer. */
export const READINESS_TAB = '{entity}/readiness';
