/** What drives the portal from outside, in place of a pipeline. */
export const TOKEN = 'large-catalog-token';

interface Places {
  appUrl: string;
  backendUrl: string;
  /** Of the files of the catalog. */
  locations: readonly string[];
  sourceHost: string;
}

const SELDOM = {
  frequency: { hours: 1 },
  initialDelay: { hours: 1 },
  timeout: { minutes: 1 },
};

/** On top of the configuration of the demo: another catalog, and a standard that a service can climb. */
export function largeConfig(places: Places) {
  const { appUrl, backendUrl, locations, sourceHost } = places;
  return {
    app: { baseUrl: appUrl },
    backend: {
      baseUrl: backendUrl,
      listen: { host: '127.0.0.1', port: Number(new URL(backendUrl).port) },
      cors: { origin: appUrl },
      // Gone with the process.
      database: { client: 'better-sqlite3', connection: ':memory:' },
      reading: { allow: [{ host: sourceHost }] },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'drills' } },
        ],
      },
    },
    catalog: {
      // Whoever reads a location after the first time was sent there.
      processingInterval: { hours: 1 },
      locations: locations.map(target => ({ type: 'url', target })),
    },
    search: { collators: { catalog: { schedule: SELDOM } } },
    readiness: {
      links: { enabled: false },
      projection: { categories: { climb: ['proof'] } },
      facts: {
        namespaces: {
          drills: {
            facts: {
              rehearsed: {
                type: 'boolean',
                title: 'an incident was rehearsed',
                signal: 'ownership',
                maxAge: { days: 30 },
              },
            },
          },
        },
      },
      checks: { rehearsed: REHEARSED },
      scorecards: { climb: CLIMB },
    },
  };
}

const REHEARSED = {
  title: 'An incident was rehearsed',
  failureTitle: 'No incident was rehearsed',
  rationale: 'What was never tried does not work.',
  remediation: { text: 'Rehearse an incident.', effort: 60 },
  when: { fact: 'drills/rehearsed', operator: 'equals', value: true },
};

const CLIMB = {
  title: 'Climb',
  description: 'Two rungs, one of which is proven by a drill.',
  appliesTo: { kind: 'Component' },
  levels: [
    { id: 'bronze', title: 'Bronze', description: 'Described' },
    { id: 'silver', title: 'Silver', description: 'Rehearsed' },
  ],
  categories: [
    { id: 'basics', title: 'Basics' },
    { id: 'proof', title: 'Proof' },
  ],
  checks: {
    described: { weight: 1, level: 'bronze', category: 'basics' },
    rehearsed: { weight: 1, level: 'silver', category: 'proof' },
  },
};
