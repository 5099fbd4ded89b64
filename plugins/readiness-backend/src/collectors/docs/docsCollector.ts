import { docsFacts } from 'backstage-plugin-readiness-common';
import { catalogCollector } from '../catalogCollector';
import { architectureLink } from './architectureLink';
import { dashboardLink } from './dashboardLink';
import { docsLink } from './docsLink';
import { runbookLink } from './runbookLink';
import { sourceLocation } from './sourceLocation';
import { techdocsRef } from './techdocsRef';

/** What the catalog declares of documentation. Nothing is asked of the network. */
export const docsCollector = catalogCollector({
  id: 'docs',
  title: 'Catalog',
  facts: docsFacts,
  recognisers: {
    'docs/techdocs-ref': techdocsRef,
    'docs/docs-link': docsLink,
    'docs/runbook-link': runbookLink,
    'docs/dashboard-link': dashboardLink,
    'docs/architecture-link': architectureLink,
    'docs/source-location': sourceLocation,
  },
});
