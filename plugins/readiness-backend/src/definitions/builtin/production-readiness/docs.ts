import { exists, seenWithinDays, withinDays } from '../conditions';
import { CATALOG_FILE, READINESS_TAB } from '../places';
import { defineRows } from '../row';

export const docsRows = defineRows({
  'source-located': {
    weight: 1,
    level: 'bronze',
    title: 'Its source can be found',
    failureTitle: 'Nothing says where its source is',
    rationale:
      'A fix starts in the source. Without a location somebody has to guess among repositories, and nothing can be read from there for you: neither the age of the docs nor the deployments.',
    remediation: {
      text: 'Say where the source is. Add an annotation such as "github.com/project-slug: acme/payments-api" or "backstage.io/source-location: url:https://git.example.com/acme/payments-api/". For a resource, point to the code that creates it.',
      url: CATALOG_FILE,
      effort: 5,
    },
    // A system has no source: its parts do.
    appliesTo: { $not: { kind: 'System' } },
    when: exists('docs/source-location'),
  },
  'docs-present': {
    weight: 1,
    level: 'bronze',
    title: 'It has documentation',
    failureTitle: 'It has no documentation',
    rationale:
      'What only its builders know stops with their working day. Docs let the next team use it, and the next colleague change it, without a meeting.',
    remediation: {
      text: 'Publish or link the docs. Add "backstage.io/techdocs-ref: dir:." beside a mkdocs.yml, or add an entry with "type: docs" to metadata.links where docs exist elsewhere.',
      url: CATALOG_FILE,
      effort: 30,
    },
    when: { any: [exists('docs/techdocs-ref'), exists('docs/docs-link')] },
  },
  'runbook-linked': {
    weight: 3,
    level: 'silver',
    title: 'A runbook is linked',
    failureTitle: 'No runbook is linked',
    rationale:
      'Whoever is paged may never have seen this service. A runbook turns a half-awake guess into a list of steps: how to tell what is wrong, how to restart, how to roll back, whom to call. Nobody finds it unless it is linked here.',
    remediation: {
      text: 'Link the runbook. Add an entry to metadata.links, for example "- url: https://wiki.example.com/payments-runbook" with "title: Runbook" and "type: runbook". If there is none, start with how to roll back, how to restart and where the logs are.',
      url: CATALOG_FILE,
      effort: 60,
    },
    when: exists('docs/runbook-link'),
  },
  'runbook-answers': {
    weight: 1,
    level: 'silver',
    title: 'The runbook opens and says something',
    failureTitle: 'The runbook does not open, or says next to nothing',
    rationale:
      'A link that leads nowhere is found out in the middle of an incident, the worst moment. The same goes for a page with a heading and nothing under it, so where the text can be read it needs 500 characters. A page that we may not read is never called broken.',
    remediation: {
      text: 'Repair the runbook. Open the link and, if it is gone, correct the url of the runbook entry in metadata.links, for example "url: https://wiki.example.com/payments-runbook"; if the page is nearly empty, write down how to roll back, how to restart and where the logs are.',
      url: CATALOG_FILE,
      effort: 30,
    },
    requires: 'runbook-linked',
    when: {
      all: [
        { fact: 'links/runbook-answers', operator: 'equals', value: true },
        {
          any: [
            {
              fact: 'links/runbook-text-length',
              operator: 'at-least',
              value: 500,
            },
            { not: exists('links/runbook-text-length') },
          ],
        },
      ],
    },
  },
  'dashboard-linked': {
    weight: 1,
    level: 'silver',
    title: 'A dashboard is linked',
    failureTitle: 'No dashboard is linked',
    rationale:
      'The first question in an incident is what changed, and when. One link to the right graphs answers it; searching a tool with thousands of dashboards does not.',
    remediation: {
      text: 'Link the dashboard. Add an entry with "type: dashboard" to metadata.links, for example "- url: https://grafana.example.com/d/payments" with "title: Dashboard" and "type: dashboard", or an annotation such as "grafana/dashboard-selector: payments".',
      url: CATALOG_FILE,
      effort: 10,
    },
    when: exists('docs/dashboard-link'),
  },
  'docs-fresh': {
    weight: 1,
    level: 'gold',
    title: 'The docs were changed or confirmed within a year',
    failureTitle: 'The docs were neither changed nor confirmed within a year',
    rationale:
      'Old docs are worse than none: they are believed. A year without a change may be fine when somebody looked and says that they still hold.',
    remediation: {
      text: 'Read the docs once through. Correct what no longer holds; if everything does, answer the question about the docs on the Readiness tab and the date moves on.',
      url: READINESS_TAB,
      effort: 45,
    },
    requires: 'docs-present',
    when: {
      any: [
        seenWithinDays('techdocs/source-changed-at', 365),
        withinDays('attestations/docs-confirmed-at', 365),
      ],
    },
  },
});
