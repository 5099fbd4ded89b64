import { anEntity } from '../__testUtils__/input';
import { catalogFile } from './catalogFile';

const ROOTS = ['/home/ada/shop', '/home/ada/shop/packages/backend'];

const shown = (location?: string, origin?: string, roots = ROOTS) =>
  catalogFile(
    anEntity(
      {},
      {
        annotations: {
          ...(location && { 'backstage.io/managed-by-location': location }),
          ...(origin && { 'backstage.io/managed-by-origin-location': origin }),
        },
      },
    ),
    roots,
  );

describe('catalogFile', () => {
  it.each<[string, string | undefined, string | undefined, string]>([
    [
      'as it is found from the repository',
      'file:/home/ada/shop/examples/teams/a.yaml',
      'file:/home/ada/shop/examples/all.yaml',
      'examples/teams/a.yaml',
    ],
    [
      'as it is found from the file that the catalog was told of',
      'file:/srv/catalog/teams/a.yaml',
      'file:/srv/catalog/all.yaml',
      'teams/a.yaml',
    ],
    [
      'by its name, where it is the file that the catalog was told of',
      'file:/srv/catalog/all.yaml',
      'file:/srv/catalog/all.yaml',
      'all.yaml',
    ],
    [
      'by its name, where it is somewhere else',
      'file:/srv/teams/a.yaml',
      'file:/srv/catalog/all.yaml',
      'a.yaml',
    ],
    [
      'by its name, where the folder of another begins like a known one',
      'file:/home/ada/shop-two/a.yaml',
      undefined,
      'a.yaml',
    ],
    [
      'on Windows too',
      'file:C:\\catalog\\teams\\a.yaml',
      'file:C:\\catalog\\all.yaml',
      'teams/a.yaml',
    ],
    [
      'as a URL of a file',
      'file:///srv/catalog/teams/a.yaml',
      'file:///srv/catalog/all.yaml',
      'teams/a.yaml',
    ],
    ['as it is, where it is relative', 'file:./a.yaml', undefined, './a.yaml'],
  ])('names a file %s', (_what, location, origin, expected) => {
    expect(shown(location, origin)).toBe(expected);
  });

  it('names nothing that is not on disk', () => {
    expect(shown('url:https://git.example.com/shop/a.yaml')).toBeUndefined();
    expect(shown()).toBeUndefined();
  });

  it('never takes the root of the machine for a folder that people know', () => {
    const file = 'file:/home/ada/a.yaml';
    expect(shown(file, undefined, ['/'])).toBe('a.yaml');
    expect(shown(file, 'file:/all.yaml', [])).toBe('a.yaml');
  });
});
