import { setTimeout as sleep } from 'node:timers/promises';
import { Knex } from 'knex';
import { eventually } from './eventually';

/** Has the catalog process every entity, as it does by itself every two minutes. */
export async function processEverything(catalog: Knex): Promise<void> {
  await catalog('refresh_state').update({ next_update_at: catalog.fn.now() });
  await settled(catalog);
}

/** Until nothing is left to process or to stitch; looked at twice, since what is at work is in no queue. */
export async function settled(catalog: Knex): Promise<void> {
  for (let look = 0; look < 2; look++) {
    await eventually(async () => {
      const due = await catalog('refresh_state')
        .where('next_update_at', '<=', catalog.fn.now())
        .select('entity_ref');
      const waiting = await catalog('stitch_queue').select('entity_ref');
      expect([...due, ...waiting]).toEqual([]);
    });
    await sleep(1000);
  }
}

/** Refs of the entities that the catalog stitches while something is done; again for each time. */
export async function stitchedBy(
  catalog: Knex,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const stitched: string[] = [];
  const listen = ({ sql, bindings }: Knex.Sql) => {
    if (!/^insert into .stitch_queue/i.test(sql)) return;
    const refs = bindings.filter(
      binding => typeof binding === 'string' && binding.includes(':default/'),
    );
    stitched.push(...(refs as string[]));
  };
  catalog.on('query', listen);
  try {
    await work();
    await settled(catalog);
  } finally {
    catalog.off('query', listen);
  }
  return stitched;
}
