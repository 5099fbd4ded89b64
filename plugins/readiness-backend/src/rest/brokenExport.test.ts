import { mockCredentials } from '@backstage/backend-test-utils';
import { component } from '../__testUtils__/entities';
import { describeReadiness } from '../__testUtils__/describeReadiness';

jest.setTimeout(60_000);

const EXPORT =
  '/api/readiness/v1/reports/export?scorecard=production-readiness&sort=name';

/** More than are read at once. */
const MANY = 700;

describeReadiness(
  'an export that fails on the way',
  ['SQLITE_3', 'POSTGRES_18'],
  getBench => {
    it('is cut off, so that nobody takes it for whole', async () => {
      const { start, catalog, knex } = getBench();
      catalog.entities = Array.from({ length: MANY }, (_, index) =>
        component(`service-${String(index).padStart(3, '0')}`),
      );
      const { server, synchronise } = await start();
      await synchronise();
      const get = () =>
        fetch(`http://localhost:${server.port()}${EXPORT}`, {
          headers: { Authorization: mockCredentials.user.header() },
        });
      const last = knex('entity_search').where({
        ref: `component:default/service-${MANY - 1}`,
      });
      const [{ shown }] = await last.clone().select('shown');
      await last.clone().update({ shown: 'not JSON' });

      const broken = await get();
      // Its head was gone before anything was wrong.
      expect(broken.status).toBe(200);
      let received = '';
      const receive = async () => {
        const text = broken.body!.pipeThrough(new TextDecoderStream());
        for await (const part of text) received += part;
      };
      await expect(receive()).rejects.toThrow('terminated');
      expect(received).toContain('service-000');
      expect(received).not.toContain(`service-${MANY - 1}`);

      await last.clone().update({ shown });
      const whole = await (await get()).text();
      expect(whole.trimEnd().split('\r\n')).toHaveLength(MANY + 1);
    });
  },
);
