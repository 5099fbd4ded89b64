import { ConfigReader } from '@backstage/config';
import { component } from '../__testUtils__/entities';
import { MemoryCatalogSnapshot } from './MemoryCatalogSnapshot';
import { overlaySnapshot } from './overlaySnapshot';
import { readTraitOptions } from './readTraitOptions';
import { traitsOf } from './traitsOf';

const read = (readiness: object) =>
  readTraitOptions(new ConfigReader({ readiness: { ...readiness } }));

/** The traits of a service of that type, by that configuration. */
function traitsBy(readiness: object, type: string) {
  const { options, problems } = read(readiness);
  expect(problems).toEqual([]);
  const entity = component('ledger', { spec: { type } });
  const snapshot = new MemoryCatalogSnapshot([entity], options);
  return traitsOf(entity, overlaySnapshot(snapshot, [entity]));
}

describe('readTraitOptions', () => {
  it('adds profiles to the built-in ones', () => {
    const own = {
      traits: { profiles: { Lambda: 'serving', service: 'worker' } },
    };
    expect(traitsBy(own, 'lambda').profile.value).toBe('serving');
    expect(traitsBy(own, 'service').profile.value).toBe('worker');
    expect(traitsBy(own, 'library').profile.value).toBe('library');
  });

  it('names a time zone for those that name none', () => {
    expect(traitsBy({ timeZone: 'Europe/Berlin' }, 'service').timeZone).toEqual(
      {
        value: 'Europe/Berlin',
        declaredBy: 'configuration',
      },
    );
  });

  it('replaces the types that keep state', () => {
    const { options } = read({ traits: { statefulTypes: ['Ledger'] } });
    expect(options.statefulTypes).toEqual(['ledger']);
  });

  it('says nothing where nothing is set', () => {
    expect(read({})).toEqual({ options: {}, problems: [] });
  });

  it.each([
    [
      'readiness.traits.profiles.lambda',
      { traits: { profiles: { lambda: 'server' } } },
      /did you mean "serving"\?/,
    ],
    [
      'readiness.traits.profiles',
      { traits: { profiles: ['lambda'] } },
      /for example/,
    ],
    ['readiness.traits.profiles', { traits: 'serving' }, /wanted object/],
    [
      'readiness.traits.statefulTypes',
      { traits: { statefulTypes: 'queue' } },
      /for example/,
    ],
    ['readiness.timeZone', { timeZone: '+02:00' }, /"Europe\/Berlin"/],
    ['readiness.timeZone', { timeZone: 'Europe/Bonn' }, /"Europe\/Berlin"/],
  ])(
    'says what is wrong with %s, and leaves it out',
    (path, readiness, message) => {
      const { options, problems } = read(readiness);
      expect(problems[0]).toEqual({
        code: 'invalid-setting',
        path,
        message: expect.stringMatching(message),
      });
      expect(
        Object.values(options).every(value => typeof value !== 'string'),
      ).toBe(true);
    },
  );
});
