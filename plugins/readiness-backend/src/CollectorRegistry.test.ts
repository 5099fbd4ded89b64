import { fact, scriptedCollector } from './__testUtils__/scriptedCollector';
import { CollectorRegistry } from './CollectorRegistry';

const collector = scriptedCollector([fact('alarms/judged')], () => undefined);

describe('CollectorRegistry', () => {
  it('takes what modules bring', () => {
    const registry = new CollectorRegistry([]);
    registry.addCollector(collector);
    expect(registry.collectors).toEqual([collector]);
  });

  it('takes an id once, and none of ours', () => {
    const registry = new CollectorRegistry(['catalog']);
    registry.addCollector(collector);
    expect(() => registry.addCollector(collector)).toThrow(/already/);
    expect(() =>
      registry.addCollector({ ...collector, id: 'catalog' }),
    ).toThrow(/already/);
  });

  it('refuses an id that is none', () => {
    expect(() =>
      new CollectorRegistry([]).addCollector({ ...collector, id: 'My Alarms' }),
    ).toThrow(/kebab-case/);
  });
});
