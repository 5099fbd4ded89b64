import { Instant } from 'backstage-plugin-readiness-common';
import { ServerError } from '../http/ServerError';
import { PrometheusApi } from '../prometheus/PrometheusApi';
import { ServerSettings } from '../settings/Settings';
import { STEP } from './changesQuery';
import { readChanges, ReadChanges } from './readChanges';
import { readReach } from './readReach';

/** What is asked for. */
interface Asked {
  settings: ServerSettings;
  readAt: Instant;
  /** Nothing where nothing is known yet. */
  historyUntil?: Instant;
  abort: AbortSignal;
}

/** Without changes where the server was not seen to remember what alerts did. */
export async function readHistory(
  api: Pick<PrometheusApi, 'queryRange'>,
  { settings, readAt, historyUntil, abort }: Asked,
): Promise<Partial<ReadChanges>> {
  const now = Date.parse(readAt);
  const end = atLook(now, Math.floor);
  const earliest = atLook(now - settings.history, Math.ceil);
  try {
    const reach = await readReach(api, { start: earliest, end }, abort);
    if (!reach) return {};
    const known = historyUntil ? Date.parse(historyUntil) : 0;
    const start = Math.max(atLook(known, Math.ceil), reach.since);
    const read = await readChanges(api, { start, end }, abort);
    const isKept = reach.keepsAlerts || read.changes.length > 0;
    return isKept ? read : { problem: read.problem };
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return { problem: error.message };
  }
}

/** The time of a look, in seconds. */
function atLook(milliseconds: number, round: (looks: number) => number) {
  return round(milliseconds / 1_000 / STEP) * STEP;
}
