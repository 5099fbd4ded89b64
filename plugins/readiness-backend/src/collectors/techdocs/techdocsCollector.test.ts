import { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  absent,
  collectorContract,
  failed,
  present,
} from 'backstage-plugin-readiness-node';
import { component } from '../../__testUtils__/entities';
import { collected } from '../__testUtils__/collected';
import { linksOf } from '../links/__testUtils__/linksOf';
import { createTechdocsCollector } from './techdocsCollector';

const SCHEDULE = { frequency: { hours: 1 }, timeout: { hours: 1 } };
const CHANGED = new Date('2026-05-01T08:00:00.000Z');
const README = 'https://github.com/acme/ledger/blob/main/README.md';
const SILENT = 'https://github.com/acme/ledger/blob/main/SILENT.md';
const DOWN = 'https://github.com/acme/ledger/blob/main/DOWN.md';
const FACT = 'techdocs/source-changed-at';

const readUrl: UrlReaderService['readUrl'] = async url => {
  if (url === DOWN) throw new Error('down');
  return {
    buffer: async () => Buffer.from('Docs'),
    ...(url === README && { lastModifiedAt: CHANGED }),
  };
};

const withDocs = (name: string, url: string, annotations = {}) =>
  component(name, { annotations, links: [{ url, type: 'docs' }] });
const ENTITIES = [
  withDocs('file', README),
  withDocs('silent', SILENT),
  withDocs('down', DOWN),
  withDocs('wiki', 'https://wiki.example.com/ledger'),
  withDocs('techdocs', README, { 'backstage.io/techdocs-ref': 'dir:.' }),
  component('none'),
];
const create = () => createTechdocsCollector(linksOf({ readUrl }), SCHEDULE);

describe('when docs last changed', () => {
  it('is known of docs that are one file, where the host tells', async () => {
    const { facts } = await collected(create(), ENTITIES);
    expect(facts.file[FACT]).toEqual(
      present(CHANGED.toISOString(), { link: README }),
    );
    expect(facts.silent[FACT]).toEqual(absent('unmapped', { link: SILENT }));
    expect(facts.down[FACT]).toEqual(
      failed(expect.any(String), { anew: true }),
    );
  });

  it('is not known of a web page, and not of a folder by one of its files', async () => {
    const { facts } = await collected(create(), ENTITIES);
    for (const name of ['wiki', 'techdocs', 'none']) {
      expect(facts[name][FACT]).toEqual(absent('unmapped'));
    }
  });

  it.each(collectorContract(create(), { entities: ENTITIES }))(
    '$name',
    async ({ run }) => {
      await expect(run()).resolves.toBeUndefined();
    },
  );
});
