import { describeDatabases } from '../__testUtils__/describeStores';
import { idRows, jsonRows, pacedJsonRows, textRows } from './jsonRows';
import { query } from './statements';

const COLUMNS = { id: 'integer', name: 'text' } as const;

describeDatabases('jsonRows', use => {
  const select = (rows: { id: number | null; name: string | null }[]) =>
    query(use().knex, 'select id, name from ? order by id', [
      jsonRows(use().knex, COLUMNS, rows),
    ]);

  it('hands over numbers, texts and nulls as they are', async () => {
    const rows = [
      { id: 1, name: 'ä "quoted" \\u0000 ? ?? :name' },
      { id: 2, name: '{"json":"in \\u0000 json"}' },
      { id: 3, name: null },
      { id: 4, name: '5' },
      { id: 5, name: '😀' },
    ];
    expect(await select(rows)).toEqual(rows);
    expect(await select([])).toEqual([]);
  });

  it('replaces what PostgreSQL cannot store, so that the rest is stored', async () => {
    expect(
      await select([
        { id: 1, name: 'a\u0000b' },
        { id: 2, name: 'a\ud800b' },
        { id: 3, name: 'a\udc00b' },
      ]),
    ).toEqual([1, 2, 3].map(id => ({ id, name: 'a\ufffdb' })));
  });

  it('hands over rows written one by one as it does others, however many and large', async () => {
    const { knex } = use();
    const selectPaced = async (rows: { id: number; name?: string }[]) => {
      const { input } = await pacedJsonRows(
        knex,
        COLUMNS,
        rows.map(({ id, name }) => ({ id, name })),
      );
      return query(knex, 'select id, name from ? order by id', [input]);
    };
    const sizes = [5000, 1, 90_000, 8192, 8193, 0, 30_000];
    const large = sizes.map((size, id) => ({ id, name: '→'.repeat(size) }));
    const many = Array.from({ length: 3000 }, (_, i) => ({
      id: i + large.length,
      name: `"${i}" is a name`,
    }));
    expect(await selectPaced([...large, ...many])).toEqual([...large, ...many]);
    expect(await selectPaced([{ id: 1 }])).toEqual([{ id: 1, name: null }]);
    expect(await selectPaced([])).toEqual([]);
  });

  it('hands over lists', async () => {
    const { knex } = use();
    const ids = idRows(knex, [3, 1]);
    expect(await query(knex, 'select 1 as yes where 3 in (?)', [ids])).toEqual([
      { yes: 1 },
    ]);
    const texts = textRows(knex, ['a', 'b']);
    expect(
      await query(knex, "select 1 as yes where 'c' in (?)", [texts]),
    ).toEqual([]);
  });
});
