import {
  createFrontendModule,
  createTranslationMessages,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import readinessPlugin, { readinessApiRef } from '..';
import { stories } from '../testing/fixtures';
import { storyApi } from '../testing/storyApi';
import german from './de';
import { readinessTranslationRef } from '.';
import { actions } from './en/actions';
import { alarms } from './en/alarms';
import { catalog } from './en/catalog';
import { common } from './en/common';
import { delivery } from './en/delivery';
import { entity } from './en/entity';
import { health } from './en/health';
import { services } from './en/services';
import { verdict } from './en/verdict';

const english: Record<string, string> = {
  ...common,
  ...verdict,
  ...entity,
  ...delivery,
  ...alarms,
  ...health,
  ...services,
  ...actions,
  ...catalog,
};

const holes = (text: string) =>
  (text.match(/{{.*?}}/g) ?? []).map(hole => hole.replace(/[{} ]/g, '')).sort();

it.each(Object.entries(german))('%s says the same in German', (key, text) => {
  expect(text).not.toBe('');
  expect(holes(text)).toEqual(holes(english[key]));
});

it('shows the card in the language of the portal', async () => {
  renderTestApp({
    extensions: [createTestEntityPage({ entity: stories.checkout.entity })],
    features: [readinessPlugin],
    config: {
      app: {
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['en', 'de'],
                defaultLanguage: 'de',
              },
            },
          },
        ],
      },
    },
    apis: [[readinessApiRef, storyApi([stories.checkout])]],
  });
  const card = await screen.findByRole('region', { name: 'Betriebsreife' });
  expect(await screen.findByText('Als Nächstes')).toBeVisible();
  expect(card).toHaveTextContent(/geprüft vor \d+ Min\./);
  expect(card).toHaveTextContent('21 Prüfungen, 92 % beurteilt');
  expect(card).toHaveTextContent('3 Schritte bis Gold');
  // What the definitions say is shown as it was written.
  expect(card).toHaveTextContent('Some alarms are noisy');
});

it('takes the words that a portal prefers', async () => {
  const resource = createTranslationMessages({
    ref: readinessTranslationRef,
    messages: { 'common.readiness': 'Trust score' },
  });
  renderTestApp({
    extensions: [createTestEntityPage({ entity: stories.checkout.entity })],
    features: [
      readinessPlugin,
      createFrontendModule({
        pluginId: 'app',
        extensions: [
          TranslationBlueprint.make({ name: 'ours', params: { resource } }),
        ],
      }),
    ],
    apis: [[readinessApiRef, storyApi([stories.checkout])]],
  });
  expect(
    await screen.findByRole('region', { name: 'Trust score' }),
  ).toHaveTextContent('Trust score');
});
