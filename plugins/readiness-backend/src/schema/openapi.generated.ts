// Generated from openapi.yaml by `npm run generate:api`. Do not edit.

/** The REST contract, as it is served and as requests are validated by it. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Readiness',
    version: '1',
    description:
      "Readiness scorecards of the entities of a Backstage catalog. Every path stands under the plugin's base URL. Reading anything about an entity needs `catalog.entity.read` on it; an entity that the caller may not read is answered exactly like one that does not exist.",
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  security: [{ bearer: [] }],
  tags: [
    { name: 'Entities', description: 'What is known of one entity' },
    { name: 'Reports', description: 'Lists of many entities' },
    { name: 'Facts', description: 'Facts that others push' },
    {
      name: 'Deliveries',
      description: 'Events about deployments and incidents',
    },
    { name: 'Alarms', description: 'Alarms and changes of their state' },
    { name: 'Catalog', description: 'What the catalog shows of readiness' },
    { name: 'Definitions', description: 'The standard in force' },
    {
      name: 'Health',
      description: 'How the sources and the definitions stand',
    },
  ],
  paths: {
    '/v1/entities/{kind}/{namespace}/{name}/reports': {
      parameters: [
        { $ref: '#/components/parameters/kind' },
        { $ref: '#/components/parameters/namespace' },
        { $ref: '#/components/parameters/name' },
      ],
      get: {
        operationId: 'getEntityReports',
        tags: ['Entities'],
        summary:
          'The current report of every scorecard that applies to one entity',
        responses: {
          '200': {
            description:
              'The reports, richest scorecard first. Empty `reports` means that no scorecard applies, or, with `state` `pending`, that the entity was not evaluated yet.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityReports' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/facts': {
      parameters: [
        { $ref: '#/components/parameters/kind' },
        { $ref: '#/components/parameters/namespace' },
        { $ref: '#/components/parameters/name' },
      ],
      get: {
        operationId: 'getEntityFacts',
        tags: ['Entities'],
        summary:
          'Every declared fact of one entity, known or not, with its freshness',
        responses: {
          '200': {
            description: 'The facts, by name',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityFacts' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/history': {
      parameters: [
        { $ref: '#/components/parameters/kind' },
        { $ref: '#/components/parameters/namespace' },
        { $ref: '#/components/parameters/name' },
      ],
      get: {
        operationId: 'getEntityHistory',
        tags: ['Entities'],
        summary: 'What changed in the reports of one entity, newest first',
        parameters: [
          {
            name: 'scorecard',
            in: 'query',
            description: 'Only this scorecard',
            schema: { type: 'string' },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'Changes a page',
            schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
          },
          {
            name: 'cursor',
            in: 'query',
            description: '`nextCursor` of the page before',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'One page of changes',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityHistory' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/check-now': {
      parameters: [
        { $ref: '#/components/parameters/kind' },
        { $ref: '#/components/parameters/namespace' },
        { $ref: '#/components/parameters/name' },
      ],
      post: {
        operationId: 'checkEntityNow',
        tags: ['Entities'],
        summary:
          'Asks every source about one entity now, evaluates it and answers its reports',
        description:
          'Needs `readiness.entity.check` on the entity. Runs that overlap share one result. The entity is read from the catalog as it is now; a source that fails is recorded as failed and shows in the answer.',
        responses: {
          '200': {
            description: 'The reports as they are now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityReports' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/scorecards': {
      get: {
        operationId: 'getScorecards',
        tags: ['Definitions'],
        summary: 'The scorecards in force',
        responses: {
          '200': {
            description: 'All scorecards, by id',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['definitionHash', 'scorecards'],
                  properties: {
                    definitionHash: { $ref: '#/components/schemas/Hash' },
                    scorecards: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Scorecard' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/checks': {
      get: {
        operationId: 'getChecks',
        tags: ['Definitions'],
        summary: 'The checks in force',
        responses: {
          '200': {
            description: 'All checks, by id',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['definitionHash', 'checks'],
                  properties: {
                    definitionHash: { $ref: '#/components/schemas/Hash' },
                    checks: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Check' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/deploy-now': {
      parameters: [
        { $ref: '#/components/parameters/kind' },
        { $ref: '#/components/parameters/namespace' },
        { $ref: '#/components/parameters/name' },
      ],
      get: {
        operationId: 'getDeployNow',
        tags: ['Entities'],
        summary:
          'Whether it is safe to deploy now, from what is known at this moment',
        description:
          'First match wins: not now, cannot tell, with care, yes. Nothing is held here: what is older than ten minutes counts as not known. Bad news does not lapse: an alarm that was last seen firing still says not now.',
        parameters: [
          {
            name: 'enforce',
            in: 'query',
            description: 'Answers *not now* with 409, for pipelines',
            schema: { type: 'boolean', default: false },
          },
          {
            name: 'strict',
            in: 'query',
            description: 'With `enforce`, answers *cannot tell* with 409 too',
            schema: { type: 'boolean', default: false },
          },
          {
            name: 'intent',
            in: 'query',
            description:
              '`fix`: the deployment mends what is burning, which turns *not now* into *with care*; audited',
            schema: {
              type: 'string',
              enum: ['change', 'fix'],
              default: 'change',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The answer, with its reasons',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DeployNow' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/delivery': {
      parameters: [
        { $ref: '#/components/parameters/kind' },
        { $ref: '#/components/parameters/namespace' },
        { $ref: '#/components/parameters/name' },
      ],
      get: {
        operationId: 'getEntityDelivery',
        tags: ['Entities'],
        summary:
          'How an entity is delivered to production, in figures with their counts',
        responses: {
          '200': {
            description: 'The figures',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityDelivery' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/deployments': {
      parameters: [
        { $ref: '#/components/parameters/kind' },
        { $ref: '#/components/parameters/namespace' },
        { $ref: '#/components/parameters/name' },
      ],
      get: {
        operationId: 'getEntityDeployments',
        tags: ['Entities'],
        summary: 'The deployments and incidents of one entity, newest first',
        parameters: [
          {
            name: 'since',
            in: 'query',
            description:
              'Only what ended, or began and did not end, at or after this instant',
            schema: { $ref: '#/components/schemas/Instant' },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
          },
          {
            name: 'cursor',
            in: 'query',
            description: '`nextCursor` of the page before',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'One page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityDeployments' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/alarms': {
      parameters: [
        { $ref: '#/components/parameters/kind' },
        { $ref: '#/components/parameters/namespace' },
        { $ref: '#/components/parameters/name' },
      ],
      get: {
        operationId: 'getEntityAlarms',
        tags: ['Entities'],
        summary:
          'The alarms of one entity, one by one, as they stand at this moment, and who is on call',
        responses: {
          '200': {
            description: 'Its alarms',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EntityAlarms' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/alarms': {
      post: {
        operationId: 'pushAlarms',
        tags: ['Alarms'],
        summary: 'Takes alarms and changes of their state',
        description:
          'For services, with `readiness.events.push`. The plain form, or one that an installed module reads, such as the webhook of Alertmanager; five megabytes and 1,000 alarms at most. Every alarm has a verdict of its own, in the order in which they were sent. An answer of 200 means that what was taken is stored.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                description:
                  'An alarm, a list of alarms, or a message of another form',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What became of each alarm',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AlarmVerdicts' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/events': {
      post: {
        operationId: 'pushEvents',
        tags: ['Deliveries'],
        summary:
          'Takes events about deployments, incidents, changes and builds',
        description:
          'For services, with `readiness.events.push`. CloudEvents 1.0 over HTTP, structured, binary or batched, carrying CDEvents; bare CDEvents; or the plain form; 500 events and five megabytes at most. Every event has a verdict of its own, in the order in which they were sent. An answer of 200 means that what was taken is stored.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { description: 'An event or a list of events' },
            },
            'application/cloudevents+json': {
              schema: { description: 'An event or a list of events' },
            },
            'application/cloudevents-batch+json': {
              schema: { description: 'An event or a list of events' },
            },
            'application/cdevents+json': {
              schema: { description: 'An event or a list of events' },
            },
          },
        },
        responses: {
          '200': {
            description: 'What became of each event',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EventVerdicts' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/reports': {
      get: {
        operationId: 'listReports',
        tags: ['Reports'],
        summary:
          'Reports of many entities under one scorecard, filtered, sorted and paged',
        description:
          'Only entities that the caller may read in the catalog, as of a minute ago. Filters of different names must all hold; of the values of one filter any. An entity that was not evaluated yet is not in the list. While the catalog does not say what the caller may read the answer is 503.',
        parameters: [
          { $ref: '#/components/parameters/scorecard' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/minScore' },
          { $ref: '#/components/parameters/maxScore' },
          { $ref: '#/components/parameters/minCoverage' },
          { $ref: '#/components/parameters/maxCoverage' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/entityKind' },
          { $ref: '#/components/parameters/entityNamespace' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/tier' },
          { $ref: '#/components/parameters/outcome' },
          { $ref: '#/components/parameters/entityRef' },
          { $ref: '#/components/parameters/text' },
          { $ref: '#/components/parameters/sort' },
          { $ref: '#/components/parameters/outcomesOf' },
          {
            name: 'limit',
            in: 'query',
            description: 'Entities a page',
            schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
          },
          {
            name: 'cursor',
            in: 'query',
            description:
              '`nextCursor` of the page before, to be used with the same filters and sort; the number of entities a page and the checks told may be others',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'One page',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReportList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/reports/counts': {
      get: {
        operationId: 'countReports',
        tags: ['Reports'],
        summary: 'How many entities a list has, and how they divide',
        description:
          'Takes the filters of the list. A division leaves its own filter out, so that it tells what choosing another value would give.',
        parameters: [
          { $ref: '#/components/parameters/scorecard' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/minScore' },
          { $ref: '#/components/parameters/maxScore' },
          { $ref: '#/components/parameters/minCoverage' },
          { $ref: '#/components/parameters/maxCoverage' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/entityKind' },
          { $ref: '#/components/parameters/entityNamespace' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/tier' },
          { $ref: '#/components/parameters/outcome' },
          { $ref: '#/components/parameters/entityRef' },
          { $ref: '#/components/parameters/text' },
        ],
        responses: {
          '200': {
            description: 'The counts',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ReportCounts' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/reports/export': {
      get: {
        operationId: 'exportReports',
        tags: ['Reports'],
        summary: 'A list as a file, whole',
        description:
          'Takes the filters, the sort and `outcomesOf` of the list, and streams every entity of it, without a limit. Comma-separated as RFC 4180 says, with a header line. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
        parameters: [
          { $ref: '#/components/parameters/scorecard' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/minScore' },
          { $ref: '#/components/parameters/maxScore' },
          { $ref: '#/components/parameters/minCoverage' },
          { $ref: '#/components/parameters/maxCoverage' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/entityKind' },
          { $ref: '#/components/parameters/entityNamespace' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/tier' },
          { $ref: '#/components/parameters/outcome' },
          { $ref: '#/components/parameters/entityRef' },
          { $ref: '#/components/parameters/text' },
          { $ref: '#/components/parameters/sort' },
          { $ref: '#/components/parameters/outcomesOf' },
        ],
        responses: {
          '200': {
            description: 'The list',
            content: { 'text/csv': { schema: { type: 'string' } } },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/actions': {
      get: {
        operationId: 'listActions',
        tags: ['Reports'],
        summary:
          'What the owners of many entities can do next, the most gain for effort first',
        description:
          'The non-passes of a list that wait for their owner, grouped by fix. What waits for the platform or for time is counted apart. Takes the filters of the list; only entities that the caller may read.',
        parameters: [
          { $ref: '#/components/parameters/scorecard' },
          { $ref: '#/components/parameters/level' },
          { $ref: '#/components/parameters/minScore' },
          { $ref: '#/components/parameters/maxScore' },
          { $ref: '#/components/parameters/minCoverage' },
          { $ref: '#/components/parameters/maxCoverage' },
          { $ref: '#/components/parameters/owner' },
          { $ref: '#/components/parameters/entityKind' },
          { $ref: '#/components/parameters/entityNamespace' },
          { $ref: '#/components/parameters/type' },
          { $ref: '#/components/parameters/system' },
          { $ref: '#/components/parameters/domain' },
          { $ref: '#/components/parameters/lifecycle' },
          { $ref: '#/components/parameters/tier' },
          { $ref: '#/components/parameters/outcome' },
          { $ref: '#/components/parameters/entityRef' },
          { $ref: '#/components/parameters/text' },
          {
            name: 'sort',
            in: 'query',
            description:
              '`ratio`: points gained per minute of effort; `gain`: points gained in all; `effort`: least effort first; `entities`: most entities first',
            schema: {
              type: 'string',
              enum: ['ratio', 'gain', 'effort', 'entities'],
              default: 'ratio',
            },
          },
          {
            name: 'limit',
            in: 'query',
            description: 'Groups a page',
            schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
          },
          {
            name: 'cursor',
            in: 'query',
            description:
              '`nextCursor` of the page before, to be used with the same filters and sort',
            schema: { type: 'string' },
          },
          {
            name: 'check',
            in: 'query',
            description: 'Only the group of this check, with all its items',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'One page of groups',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ActionList' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/facts': {
      post: {
        operationId: 'pushFacts',
        tags: ['Facts'],
        summary: 'Takes facts that the caller knows',
        description:
          'For services, with `readiness.facts.push`. The namespace must be declared. Every observation has a verdict of its own, in the order in which they were sent; a refused one loses no other. An answer of 200 means that what was taken is stored. Sending the same again is a repeat and changes nothing; an observation older than the one stored is outdated and changes nothing.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/FactPush' },
            },
          },
        },
        responses: {
          '200': {
            description: 'What became of each observation',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/FactVerdicts' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/fact-namespaces': {
      get: {
        operationId: 'getFactNamespaces',
        tags: ['Facts'],
        summary:
          'The namespaces facts may be pushed to, those declared by others included',
        responses: {
          '200': {
            description: 'All namespaces, by id',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['namespaces'],
                  properties: {
                    namespaces: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/FactNamespace' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/fact-namespaces/{namespace}': {
      parameters: [
        {
          name: 'namespace',
          in: 'path',
          required: true,
          schema: { type: 'string' },
        },
      ],
      put: {
        operationId: 'declareFactNamespace',
        tags: ['Facts'],
        summary: 'Declares the facts of a namespace',
        description:
          "For services, with `readiness.facts.push`. Whoever declares a namespace first owns it. Declaring the same again changes nothing; facts may be added and their titles and lifetimes changed, but a fact's type never changes, and one that is left out stays. Other services may declare and push too where the configuration lists them in `readiness.facts.namespaces.<namespace>.callers`. The ids of collectors are not to be had.",
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/FactNamespaceDeclaration' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The namespace as it is declared now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/FactNamespace' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/health': {
      get: {
        operationId: 'getHealth',
        tags: ['Health'],
        summary: 'How the sources and the definitions stand',
        description: 'For platform teams; needs `readiness.health.read`.',
        responses: {
          '200': {
            description: 'How everything stands',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Health' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/catalog-projection': {
      get: {
        operationId: 'getCatalogProjection',
        tags: ['Catalog'],
        summary:
          'The level of every entity, or what changed of it, for stamping it in the catalog',
        description:
          'For services only. Without `since`, and with one that is not known any more, everything is answered; otherwise only what changed from there on.',
        parameters: [
          {
            name: 'since',
            in: 'query',
            description: '`cursor` of the answer before',
            schema: { type: 'string', maxLength: 100 },
          },
        ],
        responses: {
          '200': {
            description: 'The levels, by entity',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CatalogProjection' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description: 'A Backstage user or service token',
      },
    },
    parameters: {
      kind: {
        name: 'kind',
        in: 'path',
        required: true,
        description: 'Kind of the entity; case does not matter',
        schema: { type: 'string', minLength: 1, maxLength: 63 },
      },
      namespace: {
        name: 'namespace',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 63 },
      },
      name: {
        name: 'name',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 63 },
      },
      scorecard: {
        name: 'scorecard',
        in: 'query',
        required: true,
        description: 'Id of the scorecard',
        schema: { type: 'string' },
      },
      level: {
        name: 'level',
        in: 'query',
        description: 'Ids of levels, `none` and `unjudged` included',
        schema: { type: 'array', maxItems: 100, items: { type: 'string' } },
      },
      minScore: {
        name: 'minScore',
        in: 'query',
        description:
          'At least this score; entities without a score are left out',
        schema: { type: 'integer', minimum: 0, maximum: 100 },
      },
      maxScore: {
        name: 'maxScore',
        in: 'query',
        description:
          'At most this score; entities without a score are left out',
        schema: { type: 'integer', minimum: 0, maximum: 100 },
      },
      minCoverage: {
        name: 'minCoverage',
        in: 'query',
        description:
          'At least this coverage; entities without coverage are left out',
        schema: { type: 'integer', minimum: 0, maximum: 100 },
      },
      maxCoverage: {
        name: 'maxCoverage',
        in: 'query',
        description:
          'At most this coverage; entities without coverage are left out',
        schema: { type: 'integer', minimum: 0, maximum: 100 },
      },
      owner: {
        name: 'owner',
        in: 'query',
        allowReserved: true,
        description:
          'Refs of owners, such as `group:default/payments`; without a kind, a group. Of a group also what the groups below it own, of a person only what they own themselves',
        schema: { type: 'array', maxItems: 100, items: { type: 'string' } },
      },
      entityKind: {
        name: 'kind',
        in: 'query',
        description: 'Kinds; case does not matter',
        schema: { type: 'array', maxItems: 100, items: { type: 'string' } },
      },
      entityNamespace: {
        name: 'namespace',
        in: 'query',
        description: 'Namespaces; case does not matter',
        schema: { type: 'array', maxItems: 100, items: { type: 'string' } },
      },
      type: {
        name: 'type',
        in: 'query',
        description: '`spec.type`; case does not matter',
        schema: { type: 'array', maxItems: 100, items: { type: 'string' } },
      },
      system: {
        name: 'system',
        in: 'query',
        allowReserved: true,
        description: 'Refs of systems',
        schema: { type: 'array', maxItems: 100, items: { type: 'string' } },
      },
      lifecycle: {
        name: 'lifecycle',
        in: 'query',
        description: '`spec.lifecycle`; case does not matter',
        schema: { type: 'array', maxItems: 100, items: { type: 'string' } },
      },
      tier: {
        name: 'tier',
        in: 'query',
        description: 'Tiers',
        schema: {
          type: 'array',
          maxItems: 100,
          items: { type: 'integer', enum: [1, 2, 3, 4] },
        },
      },
      outcome: {
        name: 'outcome',
        in: 'query',
        allowReserved: true,
        description:
          '`<check>:<outcome>`, such as `runbook-linked:fail`; of several with the same check any, of different checks all',
        schema: {
          type: 'array',
          maxItems: 100,
          items: {
            type: 'string',
            pattern:
              '^[a-z0-9-]+:(pass|fail|unknown|not-applicable|error|waived)$',
          },
        },
      },
      entityRef: {
        name: 'entityRef',
        in: 'query',
        allowReserved: true,
        description: 'Refs of entities',
        schema: { type: 'array', maxItems: 500, items: { type: 'string' } },
      },
      text: {
        name: 'text',
        in: 'query',
        allowReserved: true,
        description: 'Found in the ref or the title; case does not matter',
        schema: { type: 'string', maxLength: 200 },
      },
      domain: {
        name: 'domain',
        in: 'query',
        allowReserved: true,
        description:
          'Refs of domains; their systems with the entities of these, and those of the domains below them',
        schema: { type: 'array', maxItems: 100, items: { type: 'string' } },
      },
      sort: {
        name: 'sort',
        in: 'query',
        description:
          'What to sort by, `-` before it for descending. The name is the title where there is one. Entities without a score or coverage come last in either direction. Entities that are equal come by their ref; with `-name` and `-changed` that is descending too.',
        schema: {
          type: 'string',
          default: 'name',
          enum: [
            'name',
            '-name',
            'level',
            '-level',
            'score',
            '-score',
            'coverage',
            '-coverage',
            'changed',
            '-changed',
          ],
        },
      },
      outcomesOf: {
        name: 'outcomesOf',
        in: 'query',
        description: 'Checks whose current outcome is told of each entity',
        schema: { type: 'array', maxItems: 50, items: { type: 'string' } },
      },
    },
    responses: {
      Error: {
        description:
          "What was wrong, in Backstage's form: `InputError` 400, `AuthenticationError` 401, `NotAllowedError` 403, `NotFoundError` 404, `ConflictError` 409.",
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ErrorBody' },
          },
        },
      },
    },
    schemas: {
      ErrorBody: {
        type: 'object',
        required: ['error', 'response'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
          },
          request: {
            type: 'object',
            properties: { method: { type: 'string' }, url: { type: 'string' } },
          },
          response: {
            type: 'object',
            required: ['statusCode'],
            properties: { statusCode: { type: 'integer' } },
          },
        },
      },
      Hash: {
        type: 'string',
        description: 'SHA-256 over canonical JSON, hexadecimal',
        pattern: '^[0-9a-f]{64}$',
      },
      Instant: {
        type: 'string',
        description: 'ISO-8601, UTC, milliseconds',
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
      },
      EvidenceKind: {
        type: 'string',
        enum: ['attested', 'declared', 'configured', 'exercised', 'outcome'],
      },
      WaitsFor: {
        type: 'string',
        description: 'Whose move it is',
        enum: ['owner', 'platform', 'time'],
      },
      UnknownReason: {
        type: 'string',
        enum: [
          'no-source',
          'never-collected',
          'stale',
          'collection-failed',
          'unmapped',
          'not-answered',
          'insufficient-data',
          'not-yet',
        ],
      },
      Reason: {
        type: 'object',
        additionalProperties: false,
        required: ['code', 'text'],
        properties: {
          code: {
            type: 'string',
            enum: ['condition', 'requires', 'applicability', 'level-not-asked'],
          },
          text: { type: 'string' },
        },
      },
      Evidence: {
        type: 'object',
        additionalProperties: false,
        description: 'One comparison as it went',
        required: [
          'fact',
          'title',
          'source',
          'status',
          'seenText',
          'wantedText',
          'kind',
        ],
        properties: {
          fact: { type: 'string', description: '`<collector>/<name>`' },
          title: { type: 'string' },
          source: {
            type: 'string',
            description: 'Id of the collector that said so',
          },
          status: { type: 'string', enum: ['pass', 'fail', 'unknown'] },
          seen: {
            description: 'The value seen, any JSON; missing when nothing was',
          },
          seenText: { type: 'string' },
          wantedText: { type: 'string' },
          kind: { $ref: '#/components/schemas/EvidenceKind' },
          since: { $ref: '#/components/schemas/Instant' },
          link: { type: 'string' },
          held: {
            type: 'object',
            additionalProperties: false,
            description:
              'Set while the last good answer is judged because its source does not answer',
            required: ['since'],
            properties: {
              since: { $ref: '#/components/schemas/Instant' },
              message: { type: 'string' },
            },
          },
        },
      },
      RawOutcome: {
        oneOf: [
          { $ref: '#/components/schemas/Pass' },
          { $ref: '#/components/schemas/Fail' },
          { $ref: '#/components/schemas/Unknown' },
          { $ref: '#/components/schemas/NotApplicable' },
          { $ref: '#/components/schemas/CheckError' },
        ],
      },
      Outcome: {
        oneOf: [
          { $ref: '#/components/schemas/Pass' },
          { $ref: '#/components/schemas/Fail' },
          { $ref: '#/components/schemas/Unknown' },
          { $ref: '#/components/schemas/NotApplicable' },
          { $ref: '#/components/schemas/CheckError' },
          { $ref: '#/components/schemas/Waived' },
        ],
      },
      Pass: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'evidence'],
        properties: {
          status: { const: 'pass' },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/Evidence' },
          },
        },
      },
      Fail: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'reason', 'evidence'],
        properties: {
          status: { const: 'fail' },
          reason: { $ref: '#/components/schemas/Reason' },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/Evidence' },
          },
        },
      },
      Unknown: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'reason', 'missing', 'evidence'],
        properties: {
          status: { const: 'unknown' },
          reason: { $ref: '#/components/schemas/UnknownReason' },
          missing: { type: 'array', items: { type: 'string' } },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/Evidence' },
          },
        },
      },
      NotApplicable: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'reason'],
        properties: {
          status: { const: 'not-applicable' },
          reason: { $ref: '#/components/schemas/Reason' },
        },
      },
      CheckError: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'message'],
        properties: { status: { const: 'error' }, message: { type: 'string' } },
      },
      Waived: {
        type: 'object',
        additionalProperties: false,
        required: ['status', 'waiver', 'underlying'],
        properties: {
          status: { const: 'waived' },
          waiver: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'reason', 'approvedBy', 'validUntil'],
            properties: {
              id: { type: 'string' },
              reason: { type: 'string' },
              approvedBy: { type: 'string' },
              validUntil: { $ref: '#/components/schemas/Instant' },
            },
          },
          underlying: { $ref: '#/components/schemas/RawOutcome' },
        },
      },
      Fix: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'effort'],
        properties: {
          text: { type: 'string' },
          url: {
            type: 'string',
            description: 'A URL, or a path of the portal starting with `/`',
          },
          where: {
            type: 'string',
            description: 'The catalog file to edit, where no link leads to it',
          },
          effort: {
            type: 'integer',
            description: "Minutes of one person's work",
          },
        },
      },
      CheckResult: {
        type: 'object',
        additionalProperties: false,
        required: [
          'check',
          'category',
          'weight',
          'standing',
          'outcome',
          'gain',
        ],
        properties: {
          check: { type: 'string' },
          category: { type: 'string' },
          level: { type: 'string' },
          weight: { type: 'number' },
          standing: {
            type: 'string',
            enum: ['counted', 'unconnected', 'experimental', 'announced'],
          },
          outcome: { $ref: '#/components/schemas/Outcome' },
          kind: { $ref: '#/components/schemas/EvidenceKind' },
          waitsFor: { $ref: '#/components/schemas/WaitsFor' },
          foldedUnder: { type: 'string' },
          gain: {
            type: 'number',
            description: 'Points of score that a pass would add',
          },
          fix: { $ref: '#/components/schemas/Fix' },
          waitsForSignals: { type: 'array', items: { type: 'string' } },
        },
      },
      Rung: {
        type: 'object',
        additionalProperties: false,
        required: [
          'level',
          'state',
          'withWaivers',
          'blockers',
          'waitsForSignals',
        ],
        properties: {
          level: { type: 'string' },
          state: {
            type: 'string',
            enum: ['held', 'blocked', 'closed', 'not-asked'],
          },
          withWaivers: { type: 'boolean' },
          blockers: { type: 'array', items: { type: 'string' } },
          waitsForSignals: { type: 'array', items: { type: 'string' } },
        },
      },
      PathStep: {
        type: 'object',
        additionalProperties: false,
        required: ['check', 'waitsFor', 'effort', 'gain'],
        properties: {
          check: { type: 'string' },
          waitsFor: { $ref: '#/components/schemas/WaitsFor' },
          effort: { type: 'integer', description: 'Minutes' },
          gain: { type: 'number' },
        },
      },
      PathToNextLevel: {
        type: 'object',
        additionalProperties: false,
        required: ['level', 'steps', 'effort', 'waitsForSignals'],
        properties: {
          level: { type: 'string' },
          steps: {
            type: 'array',
            items: { $ref: '#/components/schemas/PathStep' },
          },
          effort: {
            type: 'integer',
            description: 'Minutes over all steps of the owner',
          },
          waitsForSignals: { type: 'array', items: { type: 'string' } },
        },
      },
      Tally: {
        type: 'object',
        additionalProperties: false,
        required: ['weight', 'checks'],
        properties: { weight: { type: 'number' }, checks: { type: 'integer' } },
      },
      Stage: { type: 'string', enum: ['pre-launch', 'live', 'retiring'] },
      Traits: {
        type: 'object',
        additionalProperties: false,
        required: [
          'profile',
          'tier',
          'revenue',
          'stateful',
          'stage',
          'timeZone',
        ],
        properties: {
          profile: {
            type: 'object',
            additionalProperties: false,
            required: ['value', 'declaredBy'],
            properties: {
              value: {
                type: 'string',
                enum: ['serving', 'worker', 'job', 'library', 'other'],
              },
              declaredBy: { type: 'string' },
            },
          },
          tier: {
            type: 'object',
            additionalProperties: false,
            required: ['value', 'declaredBy'],
            properties: {
              value: { type: 'integer', enum: [1, 2, 3, 4] },
              declaredBy: { type: 'string' },
            },
          },
          revenue: { $ref: '#/components/schemas/BooleanTrait' },
          stateful: { $ref: '#/components/schemas/BooleanTrait' },
          stage: {
            type: 'object',
            additionalProperties: false,
            required: ['value', 'declaredBy'],
            properties: {
              value: { $ref: '#/components/schemas/Stage' },
              declaredBy: { type: 'string' },
            },
          },
          timeZone: {
            type: 'object',
            additionalProperties: false,
            required: ['value', 'declaredBy'],
            properties: {
              value: { type: 'string', description: 'IANA name' },
              declaredBy: { type: 'string' },
            },
          },
        },
      },
      BooleanTrait: {
        type: 'object',
        additionalProperties: false,
        required: ['value', 'declaredBy'],
        properties: {
          value: { type: 'boolean' },
          declaredBy: { type: 'string' },
        },
      },
      Report: {
        type: 'object',
        additionalProperties: false,
        description: 'One entity × one scorecard at one evaluation',
        required: [
          'entityRef',
          'scorecard',
          'definitionHash',
          'stage',
          'level',
          'floor',
          'rank',
          'withWaivers',
          'score',
          'possible',
          'coverage',
          'tallies',
          'evidenceMix',
          'rungs',
          'next',
          'signals',
          'traits',
          'results',
          'validUntil',
        ],
        properties: {
          entityRef: { type: 'string' },
          scorecard: { type: 'string' },
          definitionHash: { $ref: '#/components/schemas/Hash' },
          stage: { $ref: '#/components/schemas/Stage' },
          level: {
            type: 'string',
            description: 'The rung earned, `none`, or `unjudged`',
          },
          floor: {
            type: 'string',
            description: 'The rung that holds for certain',
          },
          rank: { type: 'integer', minimum: 0, maximum: 9 },
          withWaivers: { type: 'boolean' },
          score: {
            type: ['integer', 'null'],
            description: 'Passed ÷ applicable weight, 0–100, rounded down',
          },
          possible: {
            type: ['integer', 'null'],
            description: 'The score if all that is unknown passed',
          },
          coverage: {
            type: ['integer', 'null'],
            description: 'Judged ÷ applicable weight, waived left out, 0–100',
          },
          tallies: {
            type: 'object',
            additionalProperties: false,
            required: [
              'pass',
              'fail',
              'unknown',
              'not-applicable',
              'error',
              'waived',
              'waiting',
            ],
            properties: {
              pass: { $ref: '#/components/schemas/Tally' },
              fail: { $ref: '#/components/schemas/Tally' },
              unknown: { $ref: '#/components/schemas/Tally' },
              'not-applicable': { $ref: '#/components/schemas/Tally' },
              error: { $ref: '#/components/schemas/Tally' },
              waived: { $ref: '#/components/schemas/Tally' },
              waiting: { $ref: '#/components/schemas/Tally' },
            },
          },
          evidenceMix: {
            type: 'object',
            additionalProperties: false,
            description:
              'Share of the passing weight by kind of evidence, in percent',
            required: [
              'attested',
              'declared',
              'configured',
              'exercised',
              'outcome',
            ],
            properties: {
              attested: { type: 'number' },
              declared: { type: 'number' },
              configured: { type: 'number' },
              exercised: { type: 'number' },
              outcome: { type: 'number' },
            },
          },
          rungs: {
            type: 'array',
            items: { $ref: '#/components/schemas/Rung' },
          },
          next: {
            oneOf: [
              { $ref: '#/components/schemas/PathToNextLevel' },
              { type: 'null' },
            ],
          },
          launch: {
            type: 'object',
            additionalProperties: false,
            required: ['level', 'holds', 'of'],
            properties: {
              level: { type: 'string' },
              holds: { type: 'integer' },
              of: { type: 'integer' },
            },
          },
          signals: {
            type: 'object',
            additionalProperties: false,
            required: ['connected', 'waiting'],
            properties: {
              connected: { type: 'array', items: { type: 'string' } },
              waiting: { type: 'array', items: { type: 'string' } },
            },
          },
          traits: { $ref: '#/components/schemas/Traits' },
          results: {
            type: 'array',
            items: { $ref: '#/components/schemas/CheckResult' },
          },
          validUntil: {
            oneOf: [{ $ref: '#/components/schemas/Instant' }, { type: 'null' }],
          },
        },
      },
      SourceState: {
        type: 'object',
        additionalProperties: false,
        description: 'How fresh what one collector said of this entity is',
        required: ['collector', 'title'],
        properties: {
          collector: { type: 'string' },
          title: { type: 'string' },
          asOf: {
            allOf: [{ $ref: '#/components/schemas/Instant' }],
            description: 'When it last answered for this entity',
          },
          failure: {
            type: 'object',
            additionalProperties: false,
            required: ['since', 'message'],
            properties: {
              since: { $ref: '#/components/schemas/Instant' },
              message: { type: 'string' },
            },
          },
        },
      },
      CurrentReport: {
        type: 'object',
        additionalProperties: false,
        required: ['report', 'since', 'scorecard', 'checks'],
        properties: {
          report: { $ref: '#/components/schemas/Report' },
          since: {
            allOf: [{ $ref: '#/components/schemas/Instant' }],
            description: 'Since when the entity stands at this level',
          },
          scorecard: { $ref: '#/components/schemas/Scorecard' },
          checks: {
            type: 'object',
            description:
              'The checks the report quotes, by id, as they were when it was judged',
            additionalProperties: { $ref: '#/components/schemas/Check' },
          },
        },
      },
      EntityReports: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'state', 'reports', 'sources'],
        properties: {
          entityRef: { type: 'string' },
          state: {
            type: 'string',
            description: '`pending` until the first evaluation',
            enum: ['pending', 'evaluated'],
          },
          reports: {
            type: 'array',
            items: { $ref: '#/components/schemas/CurrentReport' },
          },
          sources: {
            type: 'array',
            items: { $ref: '#/components/schemas/SourceState' },
          },
        },
      },
      EntityFact: {
        type: 'object',
        additionalProperties: false,
        required: ['fact', 'title', 'signal', 'source', 'kind', 'state'],
        properties: {
          fact: { type: 'string' },
          title: { type: 'string' },
          signal: { type: 'string' },
          source: { type: 'string' },
          kind: { $ref: '#/components/schemas/EvidenceKind' },
          unit: { type: 'string' },
          state: {
            type: 'string',
            description:
              '`fresh` and `held` are judged; `stale` is past its hold; `never-collected` was never answered; `failed` was never answered since every attempt failed; `no-source` has no connected collector',
            enum: [
              'fresh',
              'held',
              'stale',
              'never-collected',
              'failed',
              'no-source',
            ],
          },
          answer: { type: 'string', enum: ['present', 'absent'] },
          value: { description: 'Any JSON; only when present' },
          link: { type: 'string' },
          since: { $ref: '#/components/schemas/Instant' },
          asOf: { $ref: '#/components/schemas/Instant' },
          failure: {
            type: 'object',
            additionalProperties: false,
            required: ['since', 'message'],
            properties: {
              since: { $ref: '#/components/schemas/Instant' },
              message: { type: 'string' },
            },
          },
        },
      },
      EntityFacts: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'facts'],
        properties: {
          entityRef: { type: 'string' },
          facts: {
            type: 'array',
            items: { $ref: '#/components/schemas/EntityFact' },
          },
        },
      },
      ChangeCause: {
        type: 'string',
        enum: ['service', 'standard', 'source', 'time', 'waiver'],
      },
      OutcomeChange: {
        type: 'object',
        additionalProperties: false,
        required: ['check', 'title', 'to'],
        properties: {
          check: { type: 'string' },
          title: { type: 'string', description: 'The title that is true now' },
          from: { type: 'string' },
          to: { type: 'string' },
          detail: { type: 'string', description: 'What was seen, to be read' },
        },
      },
      HistoryEntry: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'scorecard',
          'at',
          'cause',
          'hash',
          'level',
          'score',
          'coverage',
          'changes',
        ],
        properties: {
          id: { type: 'string' },
          scorecard: { type: 'string' },
          at: { $ref: '#/components/schemas/Instant' },
          cause: { $ref: '#/components/schemas/ChangeCause' },
          hash: { $ref: '#/components/schemas/Hash' },
          level: { type: 'string' },
          previousLevel: {
            type: 'string',
            description: 'Missing on the first report',
          },
          score: { type: ['integer', 'null'] },
          previousScore: { type: ['integer', 'null'] },
          coverage: { type: ['integer', 'null'] },
          changes: {
            type: 'array',
            items: { $ref: '#/components/schemas/OutcomeChange' },
          },
        },
      },
      EntityHistory: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'entries'],
        properties: {
          entityRef: { type: 'string' },
          entries: {
            type: 'array',
            items: { $ref: '#/components/schemas/HistoryEntry' },
          },
          nextCursor: { type: 'string' },
        },
      },
      Level: {
        type: 'object',
        required: ['id', 'title', 'description'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
        },
      },
      Scorecard: {
        type: 'object',
        description: 'As in `ScorecardDefinition` of the common package',
        required: [
          'id',
          'title',
          'description',
          'levels',
          'categories',
          'checks',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          description: { type: 'string' },
          fallback: { type: 'boolean' },
          launchLevel: { type: 'string' },
          levels: {
            type: 'array',
            items: { $ref: '#/components/schemas/Level' },
          },
          noneTitle: {
            type: 'string',
            description: 'What an entity is called that earned no rung',
          },
          categories: {
            type: 'array',
            description: 'Display grouping, in order',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'title'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                inCatalog: {
                  type: 'boolean',
                  description:
                    'Whether its state is a label of entities in the catalog',
                },
              },
            },
          },
          checks: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              additionalProperties: false,
              required: ['weight', 'category'],
              properties: {
                weight: { type: 'number' },
                level: { type: 'string' },
                category: { type: 'string' },
              },
            },
          },
        },
      },
      Check: {
        type: 'object',
        description: 'As in `CheckDefinition` of the common package',
        required: ['id', 'title', 'failureTitle', 'rationale', 'remediation'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          failureTitle: { type: 'string' },
          rationale: { type: 'string' },
          remediation: {
            type: 'object',
            additionalProperties: false,
            required: ['text', 'effort'],
            properties: {
              text: { type: 'string' },
              url: { type: 'string' },
              effort: { type: 'integer' },
            },
          },
          requires: { type: 'string' },
        },
      },
      ReportSummary: {
        type: 'object',
        additionalProperties: false,
        description: 'The report of one entity in a list',
        required: [
          'entityRef',
          'kind',
          'namespace',
          'name',
          'tier',
          'stage',
          'level',
          'rank',
          'withWaivers',
          'score',
          'possible',
          'coverage',
          'since',
          'changedAt',
        ],
        properties: {
          entityRef: { type: 'string' },
          kind: {
            type: 'string',
            description: 'As written, like namespace and name',
          },
          namespace: { type: 'string' },
          name: { type: 'string' },
          title: { type: 'string' },
          type: { type: 'string' },
          lifecycle: { type: 'string' },
          owner: { type: 'string', description: 'Ref of the owner' },
          system: { type: 'string', description: 'Ref of the system' },
          tier: { type: 'integer', enum: [1, 2, 3, 4] },
          stage: { $ref: '#/components/schemas/Stage' },
          level: { type: 'string' },
          rank: { type: 'integer' },
          withWaivers: { type: 'boolean' },
          score: { type: ['integer', 'null'] },
          possible: { type: ['integer', 'null'] },
          coverage: { type: ['integer', 'null'] },
          since: {
            allOf: [{ $ref: '#/components/schemas/Instant' }],
            description: 'Since when the entity stands at this level',
          },
          changedAt: {
            allOf: [{ $ref: '#/components/schemas/Instant' }],
            description: 'When the report became what it is',
          },
          outcomes: {
            type: 'object',
            description:
              'By check, of those asked for; a check that is not asked of the entity is missing',
            additionalProperties: {
              type: 'string',
              enum: [
                'pass',
                'fail',
                'unknown',
                'not-applicable',
                'error',
                'waived',
              ],
            },
          },
        },
      },
      ReportList: {
        type: 'object',
        additionalProperties: false,
        required: ['reports'],
        properties: {
          reports: {
            type: 'array',
            items: { $ref: '#/components/schemas/ReportSummary' },
          },
          nextCursor: {
            type: 'string',
            description: 'Missing on the last page',
          },
        },
      },
      ReportCounts: {
        type: 'object',
        additionalProperties: false,
        required: [
          'total',
          'levels',
          'owners',
          'kinds',
          'types',
          'lifecycles',
          'tiers',
        ],
        properties: {
          total: {
            type: 'integer',
            description: 'Entities that all filters leave',
          },
          levels: {
            type: 'array',
            description:
              'Every level of the scorecard, lowest first, then `none` and `unjudged`; levels of an older standard follow while there are entities that have not been judged by the new one',
            items: { $ref: '#/components/schemas/Count' },
          },
          owners: {
            type: 'array',
            description: 'Refs of direct owners, most first, at most 500',
            items: { $ref: '#/components/schemas/Count' },
          },
          kinds: {
            type: 'array',
            description: 'In lower case, most first',
            items: { $ref: '#/components/schemas/Count' },
          },
          types: {
            type: 'array',
            description: 'In lower case, most first',
            items: { $ref: '#/components/schemas/Count' },
          },
          lifecycles: {
            type: 'array',
            description: 'In lower case, most first',
            items: { $ref: '#/components/schemas/Count' },
          },
          tiers: {
            type: 'array',
            description: 'Those that there are, 1 first',
            items: { $ref: '#/components/schemas/Count' },
          },
        },
      },
      Count: {
        type: 'object',
        additionalProperties: false,
        required: ['value', 'count'],
        properties: { value: { type: 'string' }, count: { type: 'integer' } },
      },
      FactPush: {
        type: 'object',
        additionalProperties: false,
        required: ['namespace', 'observations'],
        properties: {
          namespace: {
            type: 'string',
            description: 'The part of the facts before the slash: `exercises`',
          },
          observations: {
            type: 'array',
            description: 'At most 1,000; 5 MB in all',
            minItems: 1,
            maxItems: 1000,
            items: {
              description:
                '`{ entityRef, fact, observedAt, value, link? }`, or `absent: true` in place of `value`. Checked one by one, so that a malformed one is refused alone. `observedAt` is an instant with its offset, at most five minutes ahead; of two answers as of the same instant the one that arrives later is a correction.',
            },
          },
        },
      },
      FactVerdicts: {
        type: 'object',
        additionalProperties: false,
        required: ['verdicts'],
        properties: {
          verdicts: {
            type: 'array',
            items: { $ref: '#/components/schemas/FactVerdict' },
          },
        },
      },
      CatalogProjection: {
        type: 'object',
        additionalProperties: false,
        required: ['cursor', 'full', 'entries'],
        properties: {
          cursor: {
            type: 'string',
            description:
              'Up to where this answer knows, to be sent as `since` with the next request',
          },
          full: {
            type: 'boolean',
            description: 'This is everything; what is not named is not judged',
          },
          entries: {
            type: 'array',
            description: 'By ref',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['entityRef', 'levels'],
              properties: {
                entityRef: { type: 'string' },
                levels: { $ref: '#/components/schemas/ProjectedLevels' },
              },
            },
          },
        },
      },
      ProjectedLevels: {
        type: 'object',
        description:
          'Where an entity stands, by the id of the scorecard. Empty once no scorecard applies to it any more.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['level', 'rank'],
          properties: {
            level: {
              type: 'string',
              description: 'Id of a level, `none` or `unjudged`',
            },
            rank: {
              type: 'integer',
              description:
                '0 for `none` and `unjudged`, then 1 for the lowest level',
              minimum: 0,
              maximum: 9,
            },
            categories: {
              type: 'object',
              description:
                'How those categories stand that are configured to be shown, by id; left out while none is. A category in which nothing is asked of the entity is not named.',
              additionalProperties: {
                $ref: '#/components/schemas/CategoryState',
              },
            },
          },
        },
      },
      CategoryState: {
        type: 'string',
        description:
          '`open`: something fails, or waits for an answer of the owner. `unknown`: nothing is open, but something cannot be judged. `waived`: all that is left is accepted for now. `pass`: everything passes.',
        enum: ['open', 'unknown', 'waived', 'pass'],
      },
      FactVerdict: {
        type: 'object',
        additionalProperties: false,
        required: ['status'],
        properties: {
          status: {
            type: 'string',
            description:
              '`taken`; `repeat`: the same is stored already; `outdated`: something newer is stored; `refused`, with what was wrong',
            enum: ['taken', 'repeat', 'outdated', 'refused'],
          },
          path: {
            type: 'string',
            description: 'Where it was wrong: `observations.3.value`',
          },
          message: {
            type: 'string',
            description: 'What was wrong and what a valid value looks like',
          },
        },
      },
      FactNamespaceDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'facts'],
        properties: {
          title: {
            type: 'string',
            description: 'As it is shown: `Backup pipeline`',
          },
          facts: {
            type: 'object',
            description:
              'By name, without the namespace: `{ type, title, signal, unit?, kind?, maxAge?, holdFor? }`, as in a definition file. `kind` is `configured` unless given, and never `attested`.',
            additionalProperties: {},
          },
        },
      },
      FactNamespace: {
        type: 'object',
        additionalProperties: false,
        required: ['namespace', 'title', 'facts'],
        properties: {
          namespace: { type: 'string' },
          title: { type: 'string' },
          owner: {
            type: 'string',
            description:
              'Who declared it; missing for those that come with readiness',
          },
          callers: {
            type: 'array',
            description:
              'Who may push to it beside its owner, from the configuration',
            items: { type: 'string' },
          },
          facts: {
            type: 'array',
            items: { $ref: '#/components/schemas/FactDeclaration' },
          },
        },
      },
      FactDeclaration: {
        type: 'object',
        additionalProperties: false,
        required: [
          'fact',
          'title',
          'type',
          'signal',
          'kind',
          'maxAge',
          'holdFor',
        ],
        properties: {
          fact: { type: 'string', description: '`<namespace>/<name>`' },
          title: { type: 'string' },
          type: {
            type: 'string',
            enum: [
              'boolean',
              'number',
              'string',
              'instant',
              'duration',
              'string-list',
              'object',
            ],
          },
          unit: { type: 'string' },
          signal: { type: 'string' },
          kind: { $ref: '#/components/schemas/EvidenceKind' },
          maxAge: { type: 'string', description: 'ISO-8601 duration' },
          holdFor: { type: 'string', description: 'ISO-8601 duration' },
        },
      },
      Health: {
        type: 'object',
        additionalProperties: false,
        required: [
          'catalog',
          'collectors',
          'notices',
          'definitions',
          'evaluation',
        ],
        properties: {
          catalog: { $ref: '#/components/schemas/CollectorHealth' },
          collectors: {
            type: 'array',
            description:
              'Every collector, and every namespace that facts are pushed to, by title',
            items: { $ref: '#/components/schemas/CollectorHealth' },
          },
          notices: {
            type: 'array',
            description: 'What only the platform team can mend, newest first',
            items: { $ref: '#/components/schemas/Notice' },
          },
          definitions: { $ref: '#/components/schemas/DefinitionsHealth' },
          deliveries: { $ref: '#/components/schemas/DeliveryHealth' },
          alarms: { $ref: '#/components/schemas/AlarmHealth' },
          evaluation: {
            type: 'object',
            additionalProperties: false,
            required: ['entities', 'evaluated', 'due'],
            properties: {
              entities: {
                type: 'integer',
                description: 'Entities that live in the catalog and are judged',
              },
              evaluated: {
                type: 'integer',
                description: 'Of these, evaluated at least once',
              },
              due: {
                type: 'integer',
                description: 'Of these, waiting to be evaluated again',
              },
              oldestDueSince: { $ref: '#/components/schemas/Instant' },
            },
          },
        },
      },
      CollectorHealth: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'title',
          'origin',
          'state',
          'signals',
          'facts',
          'coverage',
          'runs',
        ],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          origin: {
            type: 'string',
            description:
              '`catalog`: reads the catalog; `source`: asks a source; `pushed`: is told by others',
            enum: ['catalog', 'source', 'pushed'],
          },
          state: {
            type: 'string',
            description:
              '`ok`; `partly`: the last run failed for some entities; `failing`: the last run failed; `late`: no run for much longer than its schedule; `silent`: it runs, but never delivered a fact; `waiting`: it never ran',
            enum: ['ok', 'partly', 'failing', 'late', 'silent', 'waiting'],
          },
          signals: { type: 'array', items: { type: 'string' } },
          facts: { type: 'array', items: { type: 'string' } },
          connectedAt: {
            allOf: [{ $ref: '#/components/schemas/Instant' }],
            description: 'When it first delivered a fact here',
          },
          asOf: {
            allOf: [{ $ref: '#/components/schemas/Instant' }],
            description: 'Start of the last complete run, or the last push',
          },
          failure: {
            type: 'object',
            additionalProperties: false,
            required: ['since', 'message'],
            properties: {
              since: { $ref: '#/components/schemas/Instant' },
              message: { type: 'string' },
            },
          },
          nextRunAt: { $ref: '#/components/schemas/Instant' },
          coverage: {
            type: 'object',
            additionalProperties: false,
            description: 'Over the living entities',
            required: ['entities', 'answered', 'failing'],
            properties: {
              entities: {
                type: 'integer',
                description:
                  'Entities that it was last asked about, or that facts were pushed for',
              },
              answered: {
                type: 'integer',
                description: 'Of these, with at least one fact that is present',
              },
              failing: {
                type: 'integer',
                description:
                  'Of these, with at least one fact that could not be asked',
              },
            },
          },
          runs: {
            type: 'array',
            description: 'The last runs, newest first, at most 20',
            items: { $ref: '#/components/schemas/CollectorRun' },
          },
        },
      },
      CollectorRun: {
        type: 'object',
        additionalProperties: false,
        required: [
          'startedAt',
          'finishedAt',
          'status',
          'entities',
          'failures',
          'changed',
        ],
        properties: {
          startedAt: { $ref: '#/components/schemas/Instant' },
          finishedAt: { $ref: '#/components/schemas/Instant' },
          status: { type: 'string', enum: ['complete', 'failed'] },
          entities: { type: 'integer' },
          failures: { type: 'integer' },
          changed: { type: 'integer' },
          message: { type: 'string' },
        },
      },
      Notice: {
        type: 'object',
        additionalProperties: false,
        required: ['collector', 'code', 'subject', 'message', 'since'],
        properties: {
          collector: { type: 'string' },
          code: { type: 'string', description: '`host-refused`, for example' },
          subject: {
            type: 'string',
            description: 'What it is about, a host for example',
          },
          message: { type: 'string' },
          since: { $ref: '#/components/schemas/Instant' },
          setting: {
            type: 'object',
            additionalProperties: false,
            description:
              'What to add to the configuration, if that is the remedy',
            required: ['key', 'value'],
            properties: {
              key: {
                type: 'string',
                description: '`readiness.links.allow`, for example',
              },
              value: { type: 'string' },
            },
          },
        },
      },
      DefinitionsHealth: {
        type: 'object',
        additionalProperties: false,
        required: ['layers'],
        properties: {
          hash: {
            allOf: [{ $ref: '#/components/schemas/Hash' }],
            description: 'Of the set in force; missing while there is none',
          },
          activatedAt: { $ref: '#/components/schemas/Instant' },
          packageVersion: {
            type: 'string',
            description: 'Of the backend that activated it',
          },
          checks: { type: 'integer' },
          scorecards: { type: 'integer' },
          layers: {
            type: 'array',
            description: 'Where definitions come from, lowest first',
            items: { $ref: '#/components/schemas/DefinitionLayer' },
          },
        },
      },
      DefinitionLayer: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title', 'status', 'checks', 'scorecards', 'problems'],
        properties: {
          id: { type: 'string' },
          title: {
            type: 'string',
            description: '`Built in`, `Configuration`, `standard.yaml`',
          },
          status: {
            type: 'string',
            description:
              '`ok`; `partly`: some of its definitions are left out; `held`: it could not be read, and its last good content is in force; `failed`: nothing of it is in force',
            enum: ['ok', 'partly', 'held', 'failed'],
          },
          readAt: {
            allOf: [{ $ref: '#/components/schemas/Instant' }],
            description: 'When its content was last read',
          },
          checks: {
            type: 'array',
            description: 'Ids of the checks it adds or changes',
            items: { type: 'string' },
          },
          scorecards: {
            type: 'array',
            description: 'Ids of the scorecards it adds or changes',
            items: { type: 'string' },
          },
          problems: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['code', 'path', 'message'],
              properties: {
                code: { type: 'string' },
                path: { type: 'string' },
                message: { type: 'string' },
              },
            },
          },
        },
      },
      ActionList: {
        type: 'object',
        additionalProperties: false,
        required: ['entities', 'items', 'groups', 'waiting'],
        properties: {
          entities: { type: 'integer', description: 'Entities looked at' },
          items: {
            type: 'integer',
            description:
              'Action items in all, an item being one check of one entity',
          },
          groups: {
            type: 'array',
            items: { $ref: '#/components/schemas/ActionGroup' },
          },
          lift: {
            type: 'object',
            additionalProperties: false,
            description:
              'What doing all of the first three groups of the whole list lifts to a higher level',
            required: ['level', 'entities'],
            properties: {
              level: {
                type: 'string',
                description: 'The highest level that is reached',
              },
              entities: {
                type: 'integer',
                description:
                  'Entities that reach a higher level than they have',
              },
            },
          },
          waiting: {
            type: 'array',
            description:
              'What waits for the platform or for time, most entities first',
            items: { $ref: '#/components/schemas/WaitingGroup' },
          },
          nextCursor: { type: 'string' },
        },
      },
      ActionGroup: {
        type: 'object',
        additionalProperties: false,
        description: 'One fix, and all that it is to be made for',
        required: [
          'check',
          'title',
          'text',
          'rationale',
          'effort',
          'totalEffort',
          'gain',
          'shared',
          'entities',
          'items',
        ],
        properties: {
          check: { type: 'string' },
          title: {
            type: 'string',
            description:
              'True now, as long as it is not fixed; where that is not known, what is asked',
          },
          text: { type: 'string', description: 'What to do' },
          rationale: { type: 'string' },
          effort: {
            type: 'integer',
            description: 'Minutes, of making it once',
          },
          totalEffort: {
            type: 'integer',
            description:
              'Minutes, of making it everywhere; a shared fix is made once',
          },
          gain: {
            type: 'number',
            description: 'Points of score, over all its entities',
          },
          shared: {
            type: 'boolean',
            description: 'One change in one place serves every item',
          },
          place: {
            type: 'string',
            description:
              'Ref of the group or entity that a shared fix is made on',
          },
          entities: {
            type: 'integer',
            description: 'Items in all; `items` may be the first of them',
          },
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ActionItem' },
          },
        },
      },
      ActionItem: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'status', 'gain', 'effort'],
        properties: {
          entityRef: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'string', enum: ['fail', 'unknown'] },
          seenText: {
            type: 'string',
            description: 'What was seen, to be read',
          },
          wantedText: { type: 'string' },
          since: { $ref: '#/components/schemas/Instant' },
          gain: { type: 'number' },
          effort: { type: 'integer' },
          opens: {
            type: 'string',
            description:
              'The next level of the entity, when this stands on the way to it',
          },
          url: { type: 'string' },
          where: { type: 'string' },
        },
      },
      WaitingGroup: {
        type: 'object',
        additionalProperties: false,
        required: ['check', 'title', 'waitsFor', 'entities'],
        properties: {
          check: { type: 'string' },
          title: { type: 'string' },
          waitsFor: { type: 'string', enum: ['platform', 'time'] },
          reason: {
            type: 'string',
            description: 'The commonest reason, such as `no-source`',
          },
          entities: { type: 'integer' },
        },
      },
      DeployNow: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'answer', 'reasons', 'at'],
        properties: {
          entityRef: { type: 'string' },
          answer: {
            type: 'string',
            enum: ['yes-now', 'with-care', 'not-now', 'cannot-tell'],
          },
          at: { $ref: '#/components/schemas/Instant' },
          reasons: {
            type: 'array',
            description:
              'What led to the answer, and below it what would have led to a milder one; empty only for a clean yes',
            items: { $ref: '#/components/schemas/DeployNowReason' },
          },
        },
      },
      DeployNowReason: {
        type: 'object',
        additionalProperties: false,
        required: ['code', 'answer', 'text'],
        properties: {
          code: { type: 'string', description: '`incident-open`, for example' },
          answer: {
            type: 'string',
            description: 'What it alone would lead to',
            enum: ['with-care', 'not-now', 'cannot-tell'],
          },
          text: { type: 'string' },
          since: { $ref: '#/components/schemas/Instant' },
          link: { type: 'string' },
        },
      },
      EntityAlarms: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'connected', 'mapped', 'sources', 'alarms'],
        properties: {
          entityRef: { type: 'string' },
          connected: {
            type: 'boolean',
            description: 'Whether any source of alarms was ever heard',
          },
          mapped: {
            type: 'boolean',
            description:
              'Whether an alarm is of the entity, or it names some by an annotation',
          },
          sources: {
            type: 'array',
            description: 'Where its alarms are; every source where it has none',
            items: { $ref: '#/components/schemas/AlarmSourceView' },
          },
          alarms: {
            type: 'array',
            description:
              'Judged ones first; of these, firing ones first, then by title. What fires case by case is one alarm',
            items: { $ref: '#/components/schemas/AlarmView' },
          },
          onCall: { $ref: '#/components/schemas/OnCallView' },
        },
      },
      AlarmSourceView: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title', 'kind', 'state', 'selectors'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          kind: { type: 'string', enum: ['pull', 'push'] },
          state: {
            type: 'string',
            description:
              '`failing`: it did not answer when last asked; `silent`: it only pushes, and has not for ten minutes',
            enum: ['answering', 'failing', 'silent', 'never'],
          },
          asOf: {
            description: 'When it was last known to be complete',
            $ref: '#/components/schemas/Instant',
          },
          failingSince: { $ref: '#/components/schemas/Instant' },
          message: { type: 'string', description: 'Why it failed' },
          selectors: {
            type: 'array',
            description: 'What the entity names its alarms by here',
            items: { type: 'string' },
          },
        },
      },
      AlarmView: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'source',
          'title',
          'state',
          'since',
          'importance',
          'judged',
          'signals',
          'matchedBy',
        ],
        properties: {
          id: { type: 'string' },
          source: { type: 'string', description: 'Title of its source' },
          title: { type: 'string' },
          state: {
            type: 'string',
            enum: ['ok', 'firing', 'insufficient-data', 'disabled'],
          },
          since: { $ref: '#/components/schemas/Instant' },
          silencedSince: {
            description: 'Set while somebody has it quiet',
            $ref: '#/components/schemas/Instant',
          },
          silencedUntil: { $ref: '#/components/schemas/Instant' },
          severity: { type: 'string', description: 'As the source writes it' },
          importance: {
            type: 'string',
            description:
              'What that means here. `critical`: somebody gets up for it; an alarm that nobody rated counts as one',
            enum: ['critical', 'lesser', 'informational'],
          },
          judged: { type: 'boolean' },
          notJudged: {
            type: 'string',
            description: 'Why it is not meant for people',
            enum: ['scaling', 'dead-man', 'informational'],
          },
          signals: {
            type: 'array',
            description: 'What it watches; empty where that cannot be told',
            items: {
              type: 'string',
              enum: [
                'errors',
                'latency',
                'traffic',
                'saturation',
                'missed-run',
                'late-run',
                'failure',
                'backlog',
                'duration',
              ],
            },
          },
          metric: { type: 'string' },
          routedTo: {
            type: 'array',
            description:
              'Who hears it; empty, nobody; left out, the source cannot tell',
            items: { type: 'string' },
          },
          through: {
            type: 'string',
            description: 'Title of the alarm that it reaches people through',
          },
          runbook: { type: 'string' },
          dashboard: { type: 'string' },
          logs: { type: 'string' },
          link: { type: 'string' },
          fires: {
            type: 'object',
            additionalProperties: false,
            description:
              'Left out while no change of state could have been seen',
            required: ['count', 'days', 'perWeek', 'selfResolved', 'noisy'],
            properties: {
              count: {
                type: 'integer',
                description: 'Times that it began to fire in these days',
              },
              days: {
                type: 'number',
                description:
                  'Days looked at; less than 28 where it was not watched as long',
              },
              perWeek: { type: 'number' },
              selfResolved: {
                type: 'integer',
                description: 'Of these, over within five minutes',
              },
              noisy: {
                type: 'boolean',
                description: 'By the measure of the check `alarms-quiet`',
              },
            },
          },
          matchedBy: {
            type: 'string',
            description: 'How it was found to be of this entity',
          },
        },
      },
      OnCallView: {
        type: 'object',
        additionalProperties: false,
        description: 'Left out while no source knows who is on call',
        required: ['state'],
        properties: {
          state: {
            type: 'string',
            description:
              '`nobody`: the schedule has a gap; `unknown`: the source does not answer, or does not know the schedule',
            enum: ['somebody', 'nobody', 'unknown'],
          },
          person: { type: 'string' },
          until: { $ref: '#/components/schemas/Instant' },
          schedule: { type: 'string' },
          escalationSteps: { type: 'integer' },
          link: { type: 'string' },
          heldSince: {
            description:
              'When it was last known, where that is longer ago than it should be',
            $ref: '#/components/schemas/Instant',
          },
          message: { type: 'string' },
        },
      },
      AlarmVerdicts: {
        type: 'object',
        additionalProperties: false,
        required: ['verdicts'],
        properties: {
          verdicts: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['status'],
              properties: {
                status: {
                  type: 'string',
                  description:
                    '`taken`; `unmatched`: stored, but no entity matches it yet; `repeat`: this change was stored before; `refused`',
                  enum: ['taken', 'unmatched', 'repeat', 'refused'],
                },
                id: { type: 'string' },
                entityRefs: { type: 'array', items: { type: 'string' } },
                path: { type: 'string' },
                message: { type: 'string' },
              },
            },
          },
        },
      },
      AlarmHealth: {
        type: 'object',
        additionalProperties: false,
        description:
          'How the sources of alarms stand, and what of them finds no entity',
        required: ['sources', 'unmatched'],
        properties: {
          sources: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'title', 'kind', 'state', 'alarms', 'unmatched'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                kind: { type: 'string', enum: ['pull', 'push'] },
                state: {
                  type: 'string',
                  enum: ['answering', 'failing', 'silent', 'never'],
                },
                asOf: { $ref: '#/components/schemas/Instant' },
                failingSince: { $ref: '#/components/schemas/Instant' },
                message: { type: 'string' },
                alarms: { type: 'integer' },
                unmatched: {
                  type: 'integer',
                  description: 'Of these, without an entity',
                },
              },
            },
          },
          unmatched: {
            type: 'array',
            description: 'Alarms without an entity, at most 100',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['source', 'title', 'reason', 'since'],
              properties: {
                source: { type: 'string' },
                title: { type: 'string' },
                labels: {
                  type: 'string',
                  description: 'What it could be found by',
                },
                reason: { type: 'string' },
                since: { $ref: '#/components/schemas/Instant' },
              },
            },
          },
        },
      },
      EntityDelivery: {
        type: 'object',
        additionalProperties: false,
        required: [
          'entityRef',
          'mapped',
          'window',
          'figures',
          'friday',
          'weeks',
        ],
        properties: {
          entityRef: { type: 'string' },
          mapped: {
            type: 'boolean',
            description: 'Whether a feed is known to tell of this entity',
          },
          window: {
            type: 'object',
            additionalProperties: false,
            required: ['from', 'to', 'days'],
            properties: {
              from: { $ref: '#/components/schemas/Instant' },
              to: { $ref: '#/components/schemas/Instant' },
              days: { type: 'integer' },
            },
          },
          figures: {
            type: 'array',
            description:
              'Frequency, lead time, change fail rate, recovery time and rework rate, in this order',
            items: { $ref: '#/components/schemas/DeliveryFigure' },
          },
          friday: { $ref: '#/components/schemas/FridayFigures' },
          weeks: {
            type: 'array',
            description:
              'Deployments to production week by week, oldest first, for a picture',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['from', 'deployments', 'failed'],
              properties: {
                from: { $ref: '#/components/schemas/Instant' },
                deployments: { type: 'integer' },
                failed: { type: 'integer' },
              },
            },
          },
        },
      },
      DeliveryFigure: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title', 'state', 'text'],
        properties: {
          id: {
            type: 'string',
            enum: [
              'frequency',
              'lead-time',
              'change-fail-rate',
              'recovery-time',
              'rework-rate',
            ],
          },
          title: { type: 'string' },
          state: {
            type: 'string',
            description:
              '`at-least`: a lower bound, since no feed tells of incidents; `insufficient`: too few to say; `unknown`: no feed tells what it needs',
            enum: ['known', 'at-least', 'insufficient', 'unknown'],
          },
          value: {
            type: 'number',
            description: 'Per week, seconds or percent, by `unit`',
          },
          unit: { type: 'string', enum: ['per-week', 'seconds', 'percent'] },
          text: {
            type: 'string',
            description: 'As it reads, with its counts: `8.3 %, 2 of 24`',
          },
          count: { type: 'integer' },
          of: { type: 'integer' },
          interval: {
            type: 'object',
            additionalProperties: false,
            description: '95 % Wilson score interval of a rate, in percent',
            required: ['low', 'high'],
            properties: { low: { type: 'number' }, high: { type: 'number' } },
          },
          before: {
            type: 'number',
            description: 'The same over the window before, for the trend',
          },
          cluster: {
            type: 'string',
            description:
              'Of the DORA 2024 report, where the preset names one for this figure alone',
          },
        },
      },
      FridayFigures: {
        type: 'object',
        additionalProperties: false,
        description:
          'Deployments on the last working day after noon, against all others',
        required: [
          'state',
          'timeZone',
          'deployments',
          'failed',
          'others',
          'othersFailed',
        ],
        properties: {
          state: { type: 'string', enum: ['known', 'insufficient', 'unknown'] },
          timeZone: { type: 'string' },
          deployments: { type: 'integer' },
          failed: { type: 'integer' },
          others: { type: 'integer' },
          othersFailed: { type: 'integer' },
          p: {
            type: 'number',
            description: "One-sided Fisher's exact test of failing more often",
          },
          text: { type: 'string' },
        },
      },
      EntityDeployments: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'deployments', 'incidents'],
        properties: {
          entityRef: { type: 'string' },
          deployments: {
            type: 'array',
            items: { $ref: '#/components/schemas/DeploymentView' },
          },
          incidents: {
            type: 'array',
            description: 'Incidents within the span of the page',
            items: { $ref: '#/components/schemas/IncidentView' },
          },
          nextCursor: { type: 'string' },
        },
      },
      DeploymentView: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'source',
          'environment',
          'production',
          'outcome',
          'cause',
          'failed',
        ],
        properties: {
          id: { type: 'string' },
          source: { type: 'string' },
          environment: { type: 'string' },
          production: { type: 'boolean' },
          version: { type: 'string' },
          commit: { type: 'string' },
          startedAt: { $ref: '#/components/schemas/Instant' },
          finishedAt: { $ref: '#/components/schemas/Instant' },
          outcome: {
            type: 'string',
            enum: [
              'running',
              'succeeded',
              'failed',
              'rolled-back',
              'cancelled',
            ],
          },
          cause: {
            type: 'string',
            enum: ['planned', 'hotfix', 'rollback', 'drill'],
          },
          failed: {
            type: 'boolean',
            description: 'Counted as a failed change',
          },
          failedBecause: { type: 'string' },
          recoveredAt: { $ref: '#/components/schemas/Instant' },
          leadTime: {
            type: 'integer',
            description: 'Seconds, median over its changes',
          },
          changes: { type: 'integer' },
          matchedBy: { type: 'string' },
          link: { type: 'string' },
        },
      },
      IncidentView: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'source', 'detectedAt'],
        properties: {
          id: { type: 'string' },
          source: { type: 'string' },
          title: { type: 'string' },
          severity: { type: 'string' },
          detectedAt: { $ref: '#/components/schemas/Instant' },
          resolvedAt: { $ref: '#/components/schemas/Instant' },
          link: { type: 'string' },
        },
      },
      EventVerdicts: {
        type: 'object',
        additionalProperties: false,
        required: ['verdicts'],
        properties: {
          verdicts: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['status'],
              properties: {
                status: {
                  type: 'string',
                  description:
                    '`taken`; `unmatched`: stored, but no entity matches it yet; `repeat`; `ignored`: a type that says nothing about deliveries; `refused`',
                  enum: ['taken', 'unmatched', 'repeat', 'ignored', 'refused'],
                },
                id: { type: 'string' },
                type: { type: 'string' },
                entityRef: { type: 'string' },
                others: {
                  type: 'array',
                  description:
                    'Further entities that a merged change is of, in a monorepo, or a build of it',
                  items: { type: 'string' },
                },
                matchedBy: { type: 'string' },
                path: { type: 'string' },
                message: { type: 'string' },
              },
            },
          },
        },
      },
      DeliveryHealth: {
        type: 'object',
        additionalProperties: false,
        description: 'What feeds tell, and what of it finds no entity',
        required: ['feeds', 'unmatched'],
        properties: {
          feeds: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['source', 'events', 'unmatched', 'lastEventAt'],
              properties: {
                source: { type: 'string' },
                events: { type: 'integer', description: 'In the last 30 days' },
                unmatched: {
                  type: 'integer',
                  description: 'Of these, without an entity',
                },
                lastEventAt: { $ref: '#/components/schemas/Instant' },
              },
            },
          },
          unmatched: {
            type: 'array',
            description:
              'Subjects without an entity, most events first, at most 100',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['source', 'subject', 'reason', 'events', 'since'],
              properties: {
                source: { type: 'string' },
                subject: { type: 'string', description: 'What the feed names' },
                reason: { type: 'string' },
                events: { type: 'integer' },
                since: { $ref: '#/components/schemas/Instant' },
              },
            },
          },
        },
      },
    },
  },
} as const;
