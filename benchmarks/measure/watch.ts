import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

export interface Watched {
  milliseconds: number;
  /** Event-loop delay, milliseconds. */
  p99: number;
  max: number;
  /** Highest seen, above what it was before; bytes. */
  rss: number;
  heapUsed: number;
}

const SAMPLE_EVERY = 20;

/** How work treats the process it runs in. */
export async function watch(work: () => Promise<unknown>): Promise<Watched> {
  global.gc?.();
  await setTimeout(100);
  const before = process.memoryUsage();
  const peak = { rss: before.rss, heapUsed: before.heapUsed };
  const sampler = setInterval(() => {
    const { heapUsed } = process.memoryUsage();
    peak.rss = Math.max(peak.rss, process.memoryUsage.rss());
    peak.heapUsed = Math.max(peak.heapUsed, heapUsed);
  }, SAMPLE_EVERY);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  delay.disable();
  clearInterval(sampler);
  return {
    milliseconds,
    p99: delay.percentile(99) / 1e6,
    max: delay.max / 1e6,
    rss: peak.rss - before.rss,
    heapUsed: peak.heapUsed - before.heapUsed,
  };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
