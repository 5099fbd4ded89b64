import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  EntityReports,
  readinessEntityCheckPermission,
} from 'backstage-plugin-readiness-common';
import { useCallback, useState } from 'react';
import { readinessApiRef } from '../api';
import { changesInWords } from '../lib/changes';
import { messageOf } from '../lib/errors';
import { ReportsState } from './useEntityReports';
import { useWords } from './useWords';

/** Asking every source now, and saying what it brought. */
export interface CheckNow {
  /** Undefined until it is known whether the reader may. */
  allowed?: boolean;
  running: boolean;
  run(): Promise<void>;
}

export function useCheckNow(
  entityRef: string,
  reports: ReportsState,
): CheckNow {
  const api = useApi(readinessApiRef);
  const alerts = useApi(alertApiRef);
  const words = useWords();
  const permission = usePermission({
    permission: readinessEntityCheckPermission,
    resourceRef: entityRef,
  });
  const [running, setRunning] = useState(false);
  const { value: before, replace } = reports;

  const run = useCallback(async () => {
    setRunning(true);
    try {
      const after = await api.checkEntityNow(entityRef);
      replace(after);
      alerts.post({
        message: changesInWords(words, before, after),
        severity: severityOf(after),
        display: 'transient',
      });
    } catch (error) {
      alerts.post({
        message: words.t('checkNow.failed', {
          message: messageOf(error as Error),
        }),
        severity: 'error',
      });
    } finally {
      setRunning(false);
    }
  }, [api, alerts, entityRef, before, replace, words]);

  const allowed = permission.loading ? undefined : permission.allowed;
  return { allowed, running, run };
}

function severityOf({ sources }: EntityReports) {
  return sources.some(({ failure }) => failure) ? 'warning' : 'success';
}
