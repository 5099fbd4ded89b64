import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findServers } from '../findServers.mjs';

/** A series that was there, with a sample a minute; seconds since the epoch, both ends included. */
export interface PastSeries {
  /** `ALERTS{alertname="Slow",alertstate="firing"}` */
  name: string;
  stretches: readonly (readonly [from: number, to: number])[];
}

/** Gives a Prometheus that is not started yet a past. What ends in it seems to last for five minutes more. */
export function backfill(folder: string, series: readonly PastSeries[]): void {
  const names = new Set(series.map(({ name }) => name.split('{')[0]));
  const lines = [...names].flatMap(metric => [
    `# TYPE ${metric} gauge`,
    ...series
      .filter(({ name }) => name.split('{')[0] === metric)
      .flatMap(samplesOf),
  ]);
  const file = join(folder, 'past.txt');
  writeFileSync(file, [...lines, '# EOF', ''].join('\n'));
  execFileSync(
    join(dirname(findServers().paths.PROMETHEUS_PATH), 'promtool'),
    ['tsdb', 'create-blocks-from', 'openmetrics', file, join(folder, 'data')],
    { stdio: 'pipe' },
  );
}

function samplesOf({ name, stretches }: PastSeries): string[] {
  const lines: string[] = [];
  for (const [from, to] of stretches) {
    for (let time = from; time <= to; time += 60) {
      lines.push(`${name} 1 ${time}`);
    }
  }
  return lines;
}
