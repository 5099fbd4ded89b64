import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseConfig } from '../database';
import { Figure, ms } from '../figure';
import { timed } from '../watch';
import { startWhole } from './backend';
import { coldScope } from './coldScope';
import { calmed, levelsFollow, shown } from './follows';

/** What readiness and a real catalog cost each other; on databases of their own. */
export async function catalogShows(
  services: number,
  connectionString: string | undefined,
): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'readiness-bench-'));
  const whole = await startWhole(
    services,
    databaseConfig(connectionString, directory),
  );
  try {
    const filled = await timed(() => shown(whole, services));
    await calmed(whole);
    return [
      { name: 'empty catalog to all levels shown', text: ms(filled) },
      ...(await levelsFollow(whole)),
      ...(await coldScope(whole)),
    ];
  } finally {
    await whole.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
