import { repositoryKey } from '../Repository';
import { component } from '../__testUtils__/startPull';
import { repositoriesOf } from './repositoriesOf';

const SLUG = 'github.com/project-slug';
const SOURCE = 'backstage.io/source-location';

const keysOf = (annotations: Record<string, string>) =>
  repositoriesOf(component('x', annotations), host =>
    ['github.com', 'ghe.example.com'].includes(host),
  ).map(repositoryKey);

describe('the repositories of an entity', () => {
  it.each([
    ['a slug', { [SLUG]: 'Acme/Payments' }, ['github.com/acme/payments']],
    [
      'a source',
      { [SOURCE]: 'url:https://github.com/acme/shop/tree/main/api/' },
      ['github.com/acme/shop'],
    ],
    [
      'both, of one',
      { [SLUG]: 'acme/shop', [SOURCE]: 'url:https://github.com/acme/shop.git' },
      ['github.com/acme/shop'],
    ],
    [
      'a slug where the source is',
      {
        [SLUG]: 'acme/shop',
        [SOURCE]: 'url:https://ghe.example.com/acme/catalog/',
      },
      ['ghe.example.com/acme/catalog', 'ghe.example.com/acme/shop'],
    ],
    [
      'a source elsewhere',
      { [SLUG]: 'acme/shop', [SOURCE]: 'url:https://gitlab.com/acme/shop/' },
      ['github.com/acme/shop'],
    ],
    ['what is no source', { [SOURCE]: 'dir:/srv/catalog' }, []],
    ['what is no slug', { [SLUG]: 'acme' }, []],
    ['nothing', {}, []],
  ])('are found by %s', (_, annotations, keys) => {
    expect(keysOf(annotations as Record<string, string>)).toEqual(keys);
  });
});
