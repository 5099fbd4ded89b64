import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import {
  at,
  deployed,
  incident,
} from '../../delivery/__testUtils__/deliveries';
import { heardWith } from '../../delivery/heardOf';
import { createDatabases } from '../__testUtils__/describeStores';
import { createKnexStores } from './createKnexStores';
import { migrate } from './migrate';

const directory = resolvePackagePath(
  'backstage-plugin-readiness-backend',
  'migrations',
);
const databases = createDatabases();

const MIGRATION = '20261121130000';
const ENDS = 'tells incident ends';

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)(
  'Since when incidents are told of in %s',
  id => {
    it('follows from the records that were there before', async () => {
      const knex = await databases.init(id);
      const goBack = async () => {
        while ((await knex.migrate.currentVersion({ directory })) >= MIGRATION)
          await knex.migrate.down({ directory });
      };
      await migrate({ getClient: async () => knex });
      const { deliveries } = createKnexStores(knex);
      const take = (...events: DeliveryEvent[]) =>
        deliveries.take(
          events.map(event => ({ event, body: '{}', heard: heardWith(event) })),
          { at: at('12:00'), match: () => ({ reason: 'Nobody' }) },
        );
      const other = { incident: 'i2' };
      await take(
        incident('07:00', 'detected'),
        incident('09:00', 'resolved'),
        incident('06:00', 'resolved', { ...other, source: '/pager' }),
        incident('08:00', 'resolved', other),
        incident('05:00', 'detected', { source: '/starts' }),
        deployed('04:00', 'succeeded'),
      );
      const ends = async () =>
        (await deliveries.listHeard()).filter(({ what }) => what === ENDS);
      const before = await ends();
      expect(before).toEqual([
        { source: '/ci', what: ENDS, at: at('12:00'), since: at('08:00') },
        { source: '/pager', what: ENDS, at: at('12:00'), since: at('06:00') },
      ]);

      await goBack();
      const columns = await knex('delivery_heard').columnInfo();
      expect(columns).not.toHaveProperty('since');
      expect(await knex('delivery_heard').where('what', ENDS)).toEqual([]);

      await knex.migrate.latest({ directory });
      expect(await ends()).toEqual(before);
      // Of the others it is not known, and stays so.
      await take(deployed('11:00', 'succeeded', { deployment: 'd2' }));
      const since = (await deliveries.listHeard())
        .filter(({ what }) => what === 'tells deployment')
        .map(one => one.since);
      expect(since).toEqual([null]);
    }, 60_000);
  },
);
