import {
  failed,
  fails,
  notApplicable,
  passes,
  saw,
  sawDaysAgo,
  sawNone,
  Scenarios,
  unknown,
} from '../scenario';
import { docsRows } from './docs';

const documented = {
  'docs/techdocs-ref': saw('dir:.'),
  'docs/docs-link': sawNone(),
};

const withRunbook = {
  'docs/runbook-link': saw('https://wiki.example.com/runbook'),
};

export const docsScenarios: Scenarios<typeof docsRows> = {
  'source-located': [
    passes('a location', { 'docs/source-location': saw('acme/payments-api') }),
    fails('none', { 'docs/source-location': sawNone() }),
    fails(
      'none for a resource',
      { 'docs/source-location': sawNone() },
      { kind: 'Resource', profile: 'other' },
    ),
    unknown('the catalog was not read yet', 'never-collected', {}),
    notApplicable('a system', { kind: 'System', profile: 'other' }),
  ],
  'docs-present': [
    passes('TechDocs', documented),
    passes('a link', {
      'docs/techdocs-ref': sawNone(),
      'docs/docs-link': saw('https://docs.example.com/payments'),
    }),
    fails('neither', {
      'docs/techdocs-ref': sawNone(),
      'docs/docs-link': sawNone(),
    }),
    unknown('one of them cannot be read', 'collection-failed', {
      'docs/techdocs-ref': sawNone(),
      'docs/docs-link': failed,
    }),
  ],
  'runbook-linked': [
    passes('a link', withRunbook),
    fails('none', { 'docs/runbook-link': sawNone() }),
    unknown('the catalog was not read yet', 'never-collected', {}),
  ],
  'runbook-answers': [
    passes('500 characters', {
      ...withRunbook,
      'links/runbook-answers': saw(true),
      'links/runbook-text-length': saw(500),
    }),
    passes('it answers, and its text cannot be read', {
      ...withRunbook,
      'links/runbook-answers': saw(true),
      'links/runbook-text-length': sawNone(),
    }),
    fails('499 characters', {
      ...withRunbook,
      'links/runbook-answers': saw(true),
      'links/runbook-text-length': saw(499),
    }),
    fails('broken', {
      ...withRunbook,
      'links/runbook-answers': saw(false),
      'links/runbook-text-length': sawNone(),
    }),
    fails('folded: no runbook', { 'docs/runbook-link': sawNone() }),
    unknown('could not ask', 'collection-failed', {
      ...withRunbook,
      'links/runbook-answers': failed,
      'links/runbook-text-length': failed,
    }),
  ],
  'dashboard-linked': [
    passes('a link', {
      'docs/dashboard-link': saw('https://grafana.example.com/d/payments'),
    }),
    fails('none', { 'docs/dashboard-link': sawNone() }),
    unknown('the catalog was not read yet', 'never-collected', {}),
  ],
  'docs-fresh': [
    passes('changed last month', {
      ...documented,
      'techdocs/source-changed-at': sawDaysAgo(30),
      'attestations/docs-confirmed-at': sawNone('not-answered'),
    }),
    passes('old, and confirmed last month', {
      ...documented,
      'techdocs/source-changed-at': sawDaysAgo(800),
      'attestations/docs-confirmed-at': sawDaysAgo(30),
    }),
    fails('old, and confirmed long ago', {
      ...documented,
      'techdocs/source-changed-at': sawDaysAgo(800),
      'attestations/docs-confirmed-at': sawDaysAgo(365),
    }),
    unknown('old, and nobody was heard', 'not-answered', {
      ...documented,
      'techdocs/source-changed-at': sawDaysAgo(800),
      'attestations/docs-confirmed-at': sawNone('not-answered'),
    }),
    unknown('no source sees the docs, nobody was heard', 'not-answered', {
      ...documented,
      'techdocs/source-changed-at': sawNone(),
      'attestations/docs-confirmed-at': sawNone('not-answered'),
    }),
  ],
};
