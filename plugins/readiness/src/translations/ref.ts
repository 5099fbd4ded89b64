import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { actions } from './en/actions';
import { alarms } from './en/alarms';
import { catalog } from './en/catalog';
import { common } from './en/common';
import { delivery } from './en/delivery';
import { entity } from './en/entity';
import { health } from './en/health';
import { services } from './en/services';
import { verdict } from './en/verdict';

/**
 * Every text that the plugin shows of its own. Titles, rationales and remediation come from the
 * definitions and are shown as they were written.
 *
 * @public
 */
export const readinessTranslationRef = createTranslationRef({
  id: 'plugin.readiness',
  messages: {
    ...common,
    ...verdict,
    ...entity,
    ...delivery,
    ...alarms,
    ...health,
    ...catalog,
    ...services,
    ...actions,
  },
  translations: {
    de: () => import('./de'),
  },
});
