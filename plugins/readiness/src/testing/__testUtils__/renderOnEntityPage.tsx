import { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { ReadinessApi } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { readinessPlugin } from '../../plugin';
import { Story } from '../fixtures';
import { storyApi } from '../storyApi';

type ExtensionId = Parameters<typeof readinessPlugin.getExtension>[0];

interface Options {
  /** What the backend answers otherwise than from the story. */
  api?: Partial<ReadinessApi>;
  mayCheck?: boolean;
  /** Where the page is opened. */
  at?: string;
}

function renderOnEntityPage(
  ids: ExtensionId[],
  entity: Entity,
  api: ReadinessApi,
  { mayCheck = true, at = '/' }: Options,
) {
  const alerts = mockApis.alert();
  const permission = mockApis.permission({
    authorize: mayCheck ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
  });
  renderTestApp({
    extensions: [
      createTestEntityPage({ entity }),
      ...ids.map(id => readinessPlugin.getExtension(id)),
    ],
    initialRouteEntries: [at],
    apis: [[readinessApiRef, api], [permissionApiRef, permission], alerts],
  });
  return { alerts };
}

/** Card and tab on one page, as their links lead from one to the other. */
export function renderBoth(story: Story, options: Options = {}) {
  return renderOnEntityPage(
    ['entity-card:readiness', 'entity-content:readiness'],
    story.entity,
    storyApi([story], options.api),
    options,
  );
}

/** The card on the page of a story's entity. */
export function renderCard(story: Story, options: Options = {}) {
  return renderOnEntityPage(
    ['entity-card:readiness'],
    story.entity,
    storyApi([story], options.api),
    options,
  );
}

/** The tab on the page of a story's entity. */
export function renderTab(story: Story, options: Options = {}) {
  return renderOnEntityPage(
    ['entity-content:readiness'],
    story.entity,
    storyApi([story], options.api),
    options,
  );
}
