import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { ExportReportsQuery } from 'backstage-plugin-readiness-common';
import { useCallback, useState } from 'react';
import { readinessApiRef } from '../api';
import { saveFile } from '../lib/saveFile';
import { messageOf } from '../lib/errors';
import { useWords } from './useWords';

/** Fetches a list as a file and hands it to the reader; says so where that fails. */
export function useExport(query: ExportReportsQuery) {
  const api = useApi(readinessApiRef);
  const alerts = useApi(alertApiRef);
  const { t } = useWords();
  const [running, setRunning] = useState(false);
  const run = useCallback(async () => {
    setRunning(true);
    try {
      const file = await api.exportReports(query);
      const today = new Date().toISOString().slice(0, 10);
      saveFile(file, `readiness-${query.scorecard}-${today}.csv`);
    } catch (error) {
      alerts.post({
        message: t('services.exportFailed', {
          message: messageOf(error as Error),
        }),
        severity: 'error',
      });
    } finally {
      setRunning(false);
    }
  }, [api, alerts, query, t]);
  return { running, run };
}
