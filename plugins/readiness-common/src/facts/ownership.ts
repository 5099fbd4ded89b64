import { defineFacts } from './defineFacts';

/**
 * What the catalog says of who stands behind an entity.
 *
 * @public
 */
export const ownershipFacts = defineFacts(
  'ownership',
  { signal: 'ownership', maxAge: { hours: 1 }, holdFor: { days: 7 } },
  {
    owner: { type: 'string', title: 'owner', kind: 'declared' },
    'owner-resolves': {
      type: 'boolean',
      title: 'owner is in the catalog',
      kind: 'declared',
    },
    'owner-kind': { type: 'string', title: 'kind of owner', kind: 'declared' },
    members: {
      type: 'number',
      title: 'members of the owner, nested groups included',
      unit: 'members',
      kind: 'configured',
    },
    chat: { type: 'string', title: 'chat of the owner', kind: 'declared' },
    email: { type: 'string', title: 'e-mail of the owner', kind: 'declared' },
    'on-call-schedule': {
      type: 'string',
      title: 'on-call schedule',
      kind: 'configured',
    },
    lifecycle: { type: 'string', title: 'lifecycle', kind: 'declared' },
    system: { type: 'string', title: 'system', kind: 'declared' },
    'system-resolves': {
      type: 'boolean',
      title: 'system is in the catalog',
      kind: 'declared',
    },
    description: { type: 'string', title: 'description', kind: 'declared' },
    'description-is-name': {
      type: 'boolean',
      title: 'description only repeats the name',
      kind: 'declared',
    },
    orphaned: {
      type: 'boolean',
      title: 'orphaned in the catalog',
      kind: 'declared',
    },
    consumers: {
      type: 'number',
      title: 'catalog entities that depend on it',
      kind: 'declared',
    },
  },
);

/**
 * What an on-call source says of the schedule that an entity, or its owner, names.
 *
 * @public
 */
export const onCallFacts = defineFacts(
  'on-call',
  { signal: 'ownership', maxAge: { minutes: 10 }, holdFor: { hours: 24 } },
  {
    /** The source that goes by the schedule that is named. None: no source here does, so nobody can tell. */
    asked: {
      type: 'string',
      title: 'source of on-call asked',
      kind: 'configured',
    },
    'person-now': { type: 'string', title: 'on call now', kind: 'configured' },
    /** What checks ask: verdicts and their history name nobody, and are the same after a change of shift. */
    'somebody-now': {
      type: 'boolean',
      title: 'somebody on call now',
      kind: 'configured',
    },
    until: { type: 'instant', title: 'on call until', kind: 'configured' },
    schedule: {
      type: 'string',
      title: 'name of the on-call schedule',
      kind: 'configured',
    },
    'escalation-steps': {
      type: 'number',
      title: 'steps of the escalation',
      unit: 'steps',
      kind: 'configured',
    },
  },
);
