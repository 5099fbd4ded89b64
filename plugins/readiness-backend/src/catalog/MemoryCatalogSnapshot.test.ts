import { Entity } from '@backstage/catalog-model';
import { group, user } from '../__testUtils__/entities';
import { MemoryCatalogSnapshot } from './MemoryCatalogSnapshot';

const ada = user('ada', []);
const bob = user('bob', []);

describe('membersOf', () => {
  it.each<[string, Entity[], string[]]>([
    ['nobody', [group('top')], []],
    ['people who say so', [group('top'), user('ada', ['Top'])], ['ada']],
    [
      'people whom the group names',
      [group('top', { spec: { members: ['ada'] } }), ada],
      ['ada'],
    ],
    [
      'people by relation of either end',
      [
        group('top', { relations: [['hasMember', 'user:default/Ada']] }),
        ada,
        user('bob', [], { relations: [['memberOf', 'group:default/top']] }),
      ],
      ['ada', 'bob'],
    ],
    [
      'only people who exist',
      [group('top', { spec: { members: ['ghost'] } })],
      [],
    ],
    [
      'people of children, however they are named, each once',
      [
        group('top', { spec: { children: ['a'] } }),
        group('a', { relations: [['parentOf', 'group:default/b']] }),
        group('b'),
        group('c', { spec: { parent: 'b' } }),
        user('ada', ['a', 'c']),
        user('bob', ['c']),
      ],
      ['ada', 'bob'],
    ],
    [
      'people of groups that contain each other',
      [
        group('top', { spec: { children: ['a'] } }),
        group('a', {
          spec: { children: ['top', 'a'], members: ['ada', 'bob'] },
        }),
        ada,
        bob,
      ],
      ['ada', 'bob'],
    ],
    [
      'nobody of a broken list',
      [group('top', { spec: { members: [3, ''], children: 'a' } })],
      [],
    ],
  ])('finds %s', (_, entities, names) => {
    const snapshot = new MemoryCatalogSnapshot(entities);
    const refs = names.map(name => `user:default/${name}`);
    expect([...snapshot.membersOf('group:default/top')].sort()).toEqual(refs);
  });

  it('sees people who are added later', () => {
    const snapshot = new MemoryCatalogSnapshot([group('top')]);
    expect(snapshot.membersOf('group:default/top')).toEqual([]);
    snapshot.add(user('ada', ['top']));
    expect(snapshot.membersOf('group:default/top')).toHaveLength(1);
  });
});
