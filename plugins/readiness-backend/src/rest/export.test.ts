import { once } from 'node:events';
import { createServer, get as httpGet, IncomingMessage } from 'node:http';
import { AddressInfo } from 'node:net';
import { Response } from 'express';
import { describeReadiness } from '../__testUtils__/describeReadiness';
import { LIST, listCatalog, ownedBy } from '../__testUtils__/listCatalog';
import { component } from '../__testUtils__/entities';
import { sendFile } from './sendFile';

const EXPORT = LIST.replace('reports?', 'reports/export?');
const ADA = 'user:default/ada';
const HEADER =
  'entityRef,kind,namespace,name,title,type,lifecycle,owner,system,tier,stage,level,withWaivers,score,possible,coverage,since,changedAt';

describeReadiness('exports', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  async function started(conditions?: 'allow' | 'deny' | 'own') {
    const { start, catalog } = getBench();
    catalog.entities = [
      ...listCatalog(),
      component('formula', { title: '=1+1, "two"' }),
    ];
    catalog.mayRead = (_, { spec }) => spec?.owner === 'payments';
    const own = ownedBy('group:default/payments');
    const readiness = await start(
      conditions && {
        conditions: () => (conditions === 'own' ? own : conditions),
      },
    );
    await readiness.synchronise();
    return readiness;
  }

  it('have what the list has, row by row', async () => {
    const { get } = await started();
    const query = '&sort=-score&outcomesOf=owner-is-a-group';
    const { body } = await get(`${LIST}${query}&limit=500`).expect(200);
    const { text, headers } = await get(`${EXPORT}${query}`).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="production-readiness-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe(`${HEADER},owner-is-a-group`);
    expect(lines).toHaveLength(body.reports.length + 1);
    body.reports.forEach((one: Record<string, any>, index: number) => {
      if (one.name === 'formula') return;
      const names = HEADER.split(',');
      const cells = names.map(name => String(one[name] ?? ''));
      const outcome = one.outcomes['owner-is-a-group'];
      expect(lines[index + 1]).toBe([...cells, outcome].join(','));
    });
  });

  it('run no formula, and keep a title whole', async () => {
    const { get } = await started();
    const { text } = await get(`${EXPORT}&text=formula`).expect(200);
    expect(text).toContain(`,formula,"'=1+1, ""two""",service,`);
  });

  it('have a header only where nothing is left', async () => {
    const { get } = await started();
    const { text } = await get(`${EXPORT}&text=nowhere`).expect(200);
    expect(text).toBe(`${HEADER}\r\n`);
  });

  it('have only what may be read', async () => {
    const { getAs } = await started('own');
    const { text } = await getAs(ADA, EXPORT).expect(200);
    const refs = text.trimEnd().split('\r\n').slice(1);
    expect(refs.map(line => line.split(',')[3])).toEqual(['refunds', 'ledger']);
  });

  it('have nothing for whom everything is denied', async () => {
    const { getAs } = await started('deny');
    const { text } = await getAs(ADA, EXPORT).expect(200);
    expect(text).toBe(`${HEADER}\r\n`);
  });

  it('refuse like the list, before they begin', async () => {
    const { get } = await started();
    const { body } = await get(`${EXPORT}&level=sliver`).expect(400);
    expect(body.error.message).toMatch(/did you mean "silver"/);
    await get(`${EXPORT}&limit=5`).expect(400);
  });
});

describe('a file', () => {
  /** Serves the parts of a file; what became of sending it, once it has. */
  async function serve(parts: AsyncIterable<string>) {
    let ended: Promise<void> = Promise.resolve();
    const server = createServer((_, response) => {
      const file = { name: 'a.csv', mediaType: 'text/csv', parts };
      ended = sendFile(file, response as unknown as Response);
      ended.catch(() => {});
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const asked = httpGet({ port, host: '127.0.0.1' });
    asked.on('error', () => {});
    const answer = async () =>
      (await once(asked, 'response'))[0] as IncomingMessage;
    const stop = () => {
      server.closeAllConnections();
      server.close();
    };
    return { answer, asked, stop, ended: () => ended };
  }

  it('is cut off when something goes wrong in the middle', async () => {
    async function* parts() {
      yield 'one';
      throw new Error('The database is gone');
    }
    const { answer, ended, stop } = await serve(parts());
    const response = await answer();
    await expect(
      (async () => {
        for await (const _ of response);
      })(),
    ).rejects.toThrow('aborted');
    await expect(ended()).rejects.toThrow('The database is gone');
    stop();
  });

  it('is read no faster than it is taken, and no further than it is wanted', async () => {
    let made = 0;
    let stopped = false;
    async function* parts() {
      try {
        for (;;) {
          made += 1;
          yield 'x'.repeat(100_000);
        }
      } finally {
        stopped = true;
      }
    }
    const { answer, asked, ended, stop } = await serve(parts());
    const response = await answer();
    await new Promise(resolve => setTimeout(resolve, 500));
    // What fits into the buffers of both ends, and no more.
    const full = made;
    expect(full).toBeLessThan(300);
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(made).toBe(full);

    response.destroy();
    asked.destroy();
    await ended();
    expect(stopped).toBe(true);
    stop();
  });
});
