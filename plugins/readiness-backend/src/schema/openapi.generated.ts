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
    { name: 'Definitions', description: 'The standard in force' },
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
          categories: {
            type: 'array',
            description: 'Display grouping, in order',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'title'],
              properties: { id: { type: 'string' }, title: { type: 'string' } },
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
    },
  },
} as const;
