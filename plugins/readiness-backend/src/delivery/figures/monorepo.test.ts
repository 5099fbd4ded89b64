import { stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { median } from 'simple-statistics';
import { component } from '../../__testUtils__/entities';
import { MappingIndex } from '../mapping/MappingIndex';
import { matchSubject } from '../mapping/matchSubject';
import { factsOf } from './__testUtils__/factsOf';
import { daysAgo, deployed, merged } from './__testUtils__/records';

const FOLDERS = ['', 'services/cart', 'services/cart/admin', 'services/mail'];

const services = FOLDERS.map(folder => {
  const place = `url:https://github.com/acme/mono/tree/main/${folder}/`;
  const annotations = { 'backstage.io/source-location': place };
  return component(`in-${folder.replace(/\//g, '-')}x`, { annotations });
});

const index = new MappingIndex(
  services.map(one => [stringifyEntityRef(one), one]),
);

/** The folders that the mapping gives a change of these paths to. */
function foldersOf(paths: readonly string[]): string[] {
  const match = matchSubject(
    {
      kind: 'change',
      source: '/git',
      repository: 'github.com/acme/mono',
      paths,
    },
    index,
    [],
  );
  const { entityRef, others = [] } = match as Extract<
    typeof match,
    { entityRef: string }
  >;
  const refs = [entityRef, ...others];
  return FOLDERS.filter((_, place) =>
    refs.includes(stringifyEntityRef(services[place])),
  );
}

/** A path under a folder, in none of the folders below it. */
const path = fc.constantFrom(...FOLDERS).map(folder => ({
  folder,
  path: [folder, 'src/index.ts'].filter(Boolean).join('/'),
}));

const change = fc.array(path, { minLength: 1, maxLength: 4 });

describe('a change of a monorepo', () => {
  it('is of each service under whose path it touches anything, and of no other', () => {
    fc.assert(
      fc.property(change, touched => {
        const wanted = new Set(touched.map(({ folder }) => folder));
        expect(foldersOf(touched.map(one => one.path))).toEqual(
          FOLDERS.filter(folder => wanted.has(folder)),
        );
      }),
    );
  });

  it('counts in the batches of its services alone', () => {
    // By deployment, oldest first: the changes that were merged before it.
    const batches = fc.array(fc.array(change, { maxLength: 4 }), {
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(batches, fc.constantFrom(...FOLDERS), (history, folder) => {
        const own = history.map(batch =>
          batch.filter(touched =>
            foldersOf(touched.map(one => one.path)).includes(folder),
          ),
        );
        const facts = factsOf({
          deployments: history.map((_, day) => deployed(daysAgo(60 - day))),
          changes: own.flatMap((batch, day) =>
            batch.map(() => merged(daysAgo(60 - day, 60_000))),
          ),
        });
        // Of what came with the first arrival it is not known what else did.
        const first = own.findIndex(batch => batch.length > 0);
        const sizes = own
          .slice(first + 1)
          .map(batch => batch.length)
          .filter(size => size > 0);
        const reason = own.flat().length > 0 ? 'not-yet' : 'insufficient-data';
        expect(facts['batch-size']).toBe(
          first >= 0 && sizes.length >= 3 ? median(sizes) : reason,
        );
      }),
    );
  });
});
