import {
  absent,
  collectorContract,
  failed,
  present,
} from 'backstage-plugin-readiness-node';
import { component } from '../../__testUtils__/entities';
import { collected } from '../__testUtils__/collected';
import { linksOf, LinksOptions } from './__testUtils__/linksOf';
import { LocalServer, slowly } from './__testUtils__/LocalServer';
import { resolver } from './__testUtils__/network';
import { createLinksCollector } from './linksCollector';

const SCHEDULE = { frequency: { hours: 1 }, timeout: { hours: 1 } };
const collectorOf = (options: LinksOptions) =>
  createLinksCollector(linksOf(options), SCHEDULE);
const withRunbook = (name: string, url: string) =>
  component(name, { links: [{ url, type: 'runbook' }] });

describe('the links collector', () => {
  let server: LocalServer;
  let allow: string[];
  beforeEach(async () => {
    server = await new LocalServer(({ url }, response) =>
      response
        .writeHead(url === '/gone' ? 404 : 200, {
          'content-type': 'text/plain',
        })
        .end('Roll back'),
    ).start();
    allow = [`localhost:${server.port}`];
  });
  afterEach(() => server.stop());

  it('says what it found for each entity, and asks each page once', async () => {
    const page = server.url('/page');
    const { facts, notices } = await collected(
      collectorOf({ links: { allow } }),
      [
        withRunbook('one', page),
        withRunbook('two', `${page}#roll-back`),
        withRunbook('gone', server.url('/gone')),
        component('none'),
      ],
    );
    const answers = (name: string) => facts[name]['links/runbook-answers'];
    expect(facts.one).toEqual({
      'links/runbook-answers': present(true, { link: page }),
      'links/runbook-text-length': present(9, { link: page }),
    });
    expect(facts.two).toEqual(facts.one);
    expect(answers('gone')).toMatchObject({ status: 'failed' });
    expect(answers('none')).toEqual(absent('unmapped'));
    expect(server.asked.sort()).toEqual(['/gone', '/page']);
    expect(notices).toEqual([]);
  });

  it('asks a server no more than two things at a time', async () => {
    const slow = await new LocalServer(slowly(20)).start();
    try {
      const entities = Array.from({ length: 12 }, (_, index) =>
        withRunbook(`service-${index}`, slow.url(`/${index}`)),
      );
      const links = { allow: [`localhost:${slow.port}`], concurrency: 10 };
      await collected(collectorOf({ links }), entities);
      expect(slow.asked).toHaveLength(12);
      expect(slow.mostAtOnce).toBe(2);
    } finally {
      await slow.stop();
    }
  });

  it('tells the platform team which setting is missing, and asks nothing', async () => {
    const { facts, notices } = await collected(
      collectorOf({ resolve: resolver({ 'wiki.corp.example': ['10.1.2.3'] }) }),
      [
        withRunbook('port', server.url('/page')),
        withRunbook('inside', 'https://wiki.corp.example/runbook'),
        withRunbook('address', 'http://192.168.1.5/'),
        withRunbook('password', 'http://ada:secret@wiki.example.com/'),
      ],
    );
    expect(server.asked).toEqual([]);
    for (const name of ['port', 'inside', 'address', 'password']) {
      expect(facts[name]['links/runbook-answers']).toEqual(
        failed(expect.any(String), { anew: true }),
      );
    }
    const setting = (value: string) => ({
      code: 'host-refused',
      subject: value,
      message: expect.any(String),
      setting: { key: 'readiness.links.allow', value },
    });
    expect(notices).toEqual([
      setting(`localhost:${server.port}`),
      setting('wiki.corp.example'),
      setting('192.168.1.5'),
      {
        code: 'host-refused',
        subject: 'wiki.example.com',
        message: 'It holds a user name or a password',
      },
    ]);
  });

  it('says it again with each run, without asking each time', async () => {
    const resolve = jest.fn(resolver({ 'wiki.corp.example': ['10.1.2.3'] }));
    const collector = collectorOf({ resolve });
    const entities = [withRunbook('one', 'https://wiki.corp.example/a')];
    const first = await collected(collector, entities);
    const second = await collected(collector, entities);
    expect(second).toEqual(first);
    expect(first.notices).toHaveLength(1);
    expect(resolve).toHaveBeenCalledTimes(1);
  });

  const contracted = () => collectorOf({ links: { allow: ['localhost:1'] } });
  it.each(
    collectorContract(contracted(), {
      entities: [
        withRunbook('one', 'http://localhost:1/'),
        withRunbook('two', 'http://127.0.0.1/'),
        component('none'),
      ],
    }),
  )('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
