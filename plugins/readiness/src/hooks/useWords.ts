import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { readinessTranslationRef } from '../translations/ref';
import { createWords, Words } from '../translations/words';

/** What to say things with, in the reader's language; serves both frontend systems. */
export function useWords(): Words {
  const { t } = useTranslationRef(readinessTranslationRef);
  return useMemo(() => createWords(t), [t]);
}
