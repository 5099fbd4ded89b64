import { mockApis } from '@backstage/frontend-test-utils';
import { readinessTranslationRef } from '../../translations/ref';
import { createWords, Translate } from '../../translations/words';

const snapshot = mockApis.translation().getTranslation(readinessTranslationRef);
if (!snapshot.ready) throw new Error('English is there from the start');

/** The texts as they come, without a portal around them; times are UTC. */
export const t: Translate = snapshot.t;
export const words = createWords(t, 'UTC');
