import { setTimeout as sleep } from 'node:timers/promises';
import { Knex } from 'knex';

const QUEUED = /^insert into .stitch_queue/i;

/** How often the catalog is made to stitch an entity while something is done. */
export async function stitchesOf(
  catalog: Knex,
  work: () => Promise<unknown>,
): Promise<number> {
  let stitches = 0;
  const listen = ({ sql, bindings }: Knex.Sql) => {
    if (!QUEUED.test(sql)) return;
    stitches += bindings.filter(binding =>
      String(binding).includes(':default/'),
    ).length;
  };
  catalog.on('query', listen);
  try {
    await work();
    await settled(catalog);
  } finally {
    catalog.off('query', listen);
  }
  return stitches;
}

/** Has the catalog process everything again, as it does by itself. */
export async function processEverything(catalog: Knex): Promise<void> {
  await catalog('refresh_state').update({ next_update_at: catalog.fn.now() });
  await settled(catalog);
}

/** Until nothing is left to process or to stitch; looked at twice, since what is at work is in no queue. */
export async function settled(catalog: Knex): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const due = await catalog('refresh_state')
      .where('next_update_at', '<=', catalog.fn.now())
      .first('entity_ref');
    const waiting = await catalog('stitch_queue').first('entity_ref');
    quiet = due || waiting ? 0 : quiet + 1;
    await sleep(1000);
  }
}
