import { Entity } from '@backstage/catalog-model';
import { FactDefinition } from 'backstage-plugin-readiness-common';
import { Collector } from './collector';
import { collectorContract } from './collectorContract';
import { absent, present } from './observations';

const entity = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name },
});

const fact = (ref: string): FactDefinition => ({
  ref,
  signal: 'docs',
  type: 'number',
  title: 'stars',
  kind: 'declared',
  maxAge: { hours: 1 },
  holdFor: { days: 1 },
});

const good: Collector = {
  id: 'stars',
  title: 'Stars',
  facts: [fact('stars/total')],
  schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
  async *collect(batch) {
    for (const { metadata } of batch) {
      const total = metadata.name === 'a' ? present(3) : absent('unmapped');
      yield {
        entityRef: `component:default/${metadata.name}`,
        facts: { 'stars/total': total },
      };
    }
  },
};

const failures = async (collector: Collector) => {
  const entities = [entity('a'), entity('b')];
  const broken: string[] = [];
  for (const { name, run } of collectorContract(collector, { entities })) {
    await run().catch(() => broken.push(name));
  }
  return broken;
};

describe('collectorContract', () => {
  it('holds for a collector that keeps its promises', async () => {
    expect(await failures(good)).toEqual([]);
  });

  it.each<[string, Partial<Collector>, string[]]>([
    [
      'declares a foreign fact',
      { facts: [fact('moons/total'), fact('stars/total')] },
      ['declares facts, each once, under its own id'],
    ],
    [
      'yields an entity that was not asked for',
      {
        async *collect() {
          yield { entityRef: 'component:default/other', facts: {} };
        },
      },
      [
        'yields each entity of its batch at most once, and no other',
        'accepts an empty batch',
      ],
    ],
    [
      'yields facts it did not declare, and of a wrong type',
      {
        async *collect(batch) {
          for (const { metadata } of batch) {
            yield {
              entityRef: `component:default/${metadata.name}`,
              facts: { 'stars/total': present('many') },
            };
          }
        },
      },
      ['yields declared facts only, of their declared types'],
    ],
    [
      'does not hear the abort',
      {
        async *collect(_batch, { abort }) {
          if (abort.aborted) {
            await new Promise(resolve => setTimeout(resolve, 1500));
          }
        },
      },
      ['stops soon when it is aborted'],
    ],
  ])('breaks when a collector %s', async (_what, changes, broken) => {
    expect(await failures({ ...good, ...changes })).toEqual(broken);
  });
});
