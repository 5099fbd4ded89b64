import { EntityLink } from '@backstage/catalog-model';
import { collectorContract } from 'backstage-plugin-readiness-node';
import { component, smallCatalog } from '../../__testUtils__/entities';
import { recognised } from '../__testUtils__/recognised';
import { Recogniser } from '../recognise';
import { architectureLink } from './architectureLink';
import { dashboardLink } from './dashboardLink';
import { docsCollector } from './docsCollector';
import { docsLink } from './docsLink';
import { runbookLink } from './runbookLink';
import { sourceLocation } from './sourceLocation';
import { techdocsRef } from './techdocsRef';

const URL = 'https://example.com/it';
const link = (title?: string, type?: string): EntityLink => ({
  url: URL,
  ...(title && { title }),
  ...(type && { type }),
});

type Case = [
  what: string,
  recognise: Recogniser,
  parts: Parameters<typeof component>[1],
  found: ReturnType<Recogniser>,
];

const annotated = (name: string, value: string) => ({
  annotations: { [name]: value },
});

const CASES: Case[] = [
  ['no link', runbookLink, {}, undefined],
  [
    'a runbook link',
    runbookLink,
    { links: [link('Home'), link('Runbook')] },
    { value: URL, link: URL },
  ],
  [
    'a link that is no web address',
    runbookLink,
    // eslint-disable-next-line no-script-url
    { links: [{ url: 'javascript:alert(1)', type: 'runbook' }] },
    undefined,
  ],
  [
    'a docs link',
    docsLink,
    { links: [link('Docs')] },
    { value: URL, link: URL },
  ],
  [
    'a dashboard link before a selector',
    dashboardLink,
    {
      links: [link('Dashboard')],
      ...annotated('grafana/dashboard-selector', 'ledger'),
    },
    { value: URL, link: URL },
  ],
  [
    'a dashboard selector',
    dashboardLink,
    annotated('grafana/dashboard-selector', "tags @> 'ledger'"),
    { value: "grafana/dashboard-selector: tags @> 'ledger'" },
  ],
  [
    'a dashboard by annotation',
    dashboardLink,
    annotated('datadoghq.com/dashboard-url', URL),
    { value: URL, link: URL },
  ],
  [
    'an architecture link',
    architectureLink,
    { links: [link(undefined, 'architecture')] },
    { value: URL, link: URL },
  ],
  [
    'TechDocs beside the catalog file',
    techdocsRef,
    annotated('backstage.io/techdocs-ref', 'dir:.'),
    { value: 'dir:.' },
  ],
  [
    'TechDocs by URL',
    techdocsRef,
    annotated('backstage.io/techdocs-ref', `url:${URL}`),
    { value: `url:${URL}`, link: URL },
  ],
  [
    'TechDocs of another entity',
    techdocsRef,
    annotated('backstage.io/techdocs-entity', 'system:default/money'),
    { value: 'system:default/money' },
  ],
  [
    'a blank TechDocs reference',
    techdocsRef,
    annotated('backstage.io/techdocs-ref', ' '),
    undefined,
  ],
  [
    'a source location',
    sourceLocation,
    annotated('backstage.io/source-location', `url:${URL}`),
    { value: URL, link: URL },
  ],
  [
    'a source location on somebody’s machine',
    sourceLocation,
    annotated('backstage.io/source-location', 'file:/home/ada/ledger'),
    undefined,
  ],
  [
    'a project on GitHub',
    sourceLocation,
    annotated('github.com/project-slug', 'example/ledger'),
    {
      value: 'https://github.com/example/ledger',
      link: 'https://github.com/example/ledger',
    },
  ],
  [
    'a project in a subgroup on GitLab',
    sourceLocation,
    annotated('gitlab.com/project-slug', 'example/money/ledger'),
    {
      value: 'https://gitlab.com/example/money/ledger',
      link: 'https://gitlab.com/example/money/ledger',
    },
  ],
  [
    'a slug that is none',
    sourceLocation,
    annotated('github.com/project-slug', 'ledger'),
    undefined,
  ],
  [
    'a source link',
    sourceLocation,
    { links: [link('Repository')] },
    { value: URL, link: URL },
  ],
];

describe('the docs collector', () => {
  it.each(CASES)('finds %s', (_, recognise, parts, found) => {
    expect(recognised(recognise, component('ledger', parts))).toEqual(found);
  });

  it.each(collectorContract(docsCollector, { entities: smallCatalog() }))(
    '$name',
    async ({ run }) => {
      await expect(run()).resolves.toBeUndefined();
    },
  );
});
