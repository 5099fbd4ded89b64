import { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';

export const REPOSITORY = 'https://repository.example.org/catalog-info.yaml';

/** The files that authors keep, and how often they were read. */
export class ExampleRepository {
  /** By URL; JSON is YAML too. */
  readonly files = new Map<string, string>();
  reads = 0;

  constructor(entities: readonly Entity[]) {
    const documents = entities.map(entity => JSON.stringify(entity));
    this.files.set(REPOSITORY, documents.join('\n---\n'));
  }

  reader() {
    const buffer = (url: string) => Buffer.from(this.files.get(url) ?? '');
    const reader: Partial<UrlReaderService> = {
      readUrl: async url => ({ buffer: async () => buffer(url) }),
      search: async url => {
        this.reads += 1;
        const file = { url, content: async () => buffer(url) };
        return { files: [file], etag: '' };
      },
    };
    return mockServices.urlReader.mock(reader).factory;
  }
}
