import { metrics as openTelemetry } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { failed, present } from 'backstage-plugin-readiness-node';
import { describeReadiness } from '../__testUtils__/describeReadiness';
import { fact, scriptedCollector } from '../__testUtils__/scriptedCollector';

jest.setTimeout(60_000);

const TOTAL = fact('alarms/judged');
const alarms = scriptedCollector([TOTAL], name => ({
  'alarms/judged': name === 'orphan' ? failed('Timeout') : present(1),
}));

describeReadiness('metrics', ['SQLITE_3'], getBench => {
  const exporter = new InMemoryMetricExporter(
    AggregationTemporality.CUMULATIVE,
  );
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: 3_600_000,
  });
  const provider = new MeterProvider({ readers: [reader] });

  beforeAll(() => {
    openTelemetry.setGlobalMeterProvider(provider);
  });

  afterAll(async () => {
    openTelemetry.disable();
    await provider.shutdown();
  });

  /** All that is exported: by name, then by attributes. */
  const collect = async () => {
    await reader.forceFlush();
    const scopes = exporter.getMetrics().at(-1)!.scopeMetrics;
    exporter.reset();
    const all = scopes
      .filter(({ scope }) => scope.name === 'backstage-plugin-readiness')
      .flatMap(({ metrics }) => metrics);
    return {
      all,
      of: (name: string) =>
        Object.fromEntries(
          all
            .find(({ descriptor }) => descriptor.name === name)
            ?.dataPoints.map(({ attributes, value }) => [
              Object.values(attributes).join(' '),
              value,
            ]) ?? [],
        ),
    };
  };

  it('tell what ran, what fails and what waits', async () => {
    const { start } = getBench();
    const { synchronise, scheduler, push } = await start({
      collectors: [alarms],
    });
    await synchronise();
    await scheduler.run('readiness-collect-alarms');
    const observation = {
      entityRef: 'component:default/ledger',
      fact: 'exercises/restore-tested-at',
      observedAt: '2026-11-20T09:00:00Z',
      value: '2026-11-20T09:00:00Z',
    };
    await push({
      namespace: 'exercises',
      observations: [observation, observation, 'nonsense'],
    }).expect(200);

    const { of, all } = await collect();
    expect(of('readiness.collector.runs')).toMatchObject({
      'catalog complete': 1,
      'alarms complete': 1,
    });
    expect(of('readiness.facts.pushed')).toEqual({
      'exercises taken': 1,
      'exercises repeat': 1,
      'exercises refused': 1,
    });
    expect(of('readiness.evaluation.entities')['']).toBeGreaterThanOrEqual(4);
    expect(of('readiness.evaluation.duration')['']).toMatchObject({
      count: expect.any(Number),
    });
    expect(of('readiness.collector.run.duration')).toMatchObject({
      alarms: { count: 1 },
    });
    expect(of('readiness.collector.entities')).toMatchObject({ alarms: 4 });
    expect(of('readiness.collector.entities.failing')).toMatchObject({
      alarms: 1,
      docs: 0,
    });
    expect(of('readiness.collector.connected')).toMatchObject({
      alarms: 1,
      exercises: 1,
    });
    expect(Object.keys(of('readiness.collector.age')).sort()).toEqual(
      expect.arrayContaining(['alarms', 'catalog', 'exercises']),
    );
    expect(of('readiness.collector.notices')).toMatchObject({ alarms: 0 });
    expect(of('readiness.definitions.problems')).toMatchObject({
      'built-in': 0,
    });
    // Judged, and then told of a push that connects.
    expect(of('readiness.evaluation.due')).toEqual({ '': 4 });
    expect(of('readiness.evaluation.due.age')).toEqual({
      '': expect.any(Number),
    });
    for (const { descriptor } of all) {
      expect(descriptor.description).not.toBe('');
      expect(descriptor.unit).not.toBe('');
    }
  });

  it('are documented, each of them', async () => {
    const { start } = getBench();
    await start();
    const { all } = await collect();
    const { readFile } = jest.requireActual('node:fs/promises');
    const docs = await readFile(
      `${__dirname}/../../../../docs/operations.md`,
      'utf8',
    );
    const named = all.map(({ descriptor }) => descriptor.name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(docs).toContain(`\`${name}\``);
  });
});
