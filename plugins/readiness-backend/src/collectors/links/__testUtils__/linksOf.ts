import { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { createMemoryStores } from '../../../stores/memory';
import { readLinksConfig } from '../config';
import { createLinks, Links } from '../createLinks';
import { ResolveHost } from '../net/resolveHost';
import { resolver } from './network';

export interface LinksOptions {
  /** `readiness.links`. */
  links?: JsonObject;
  integrations?: JsonObject;
  readUrl?: UrlReaderService['readUrl'];
  resolve?: ResolveHost;
}

/** The whole link checker over a store in memory. */
export function linksOf(options: LinksOptions): Links {
  const rootConfig = mockServices.rootConfig({
    data: {
      readiness: {
        links: { perHost: { gap: { milliseconds: 0 } }, ...options.links },
      },
      ...(options.integrations && { integrations: options.integrations }),
    },
  });
  return createLinks(readLinksConfig(rootConfig), {
    rootConfig,
    store: createMemoryStores().links,
    resolve: options.resolve ?? resolver({ localhost: ['127.0.0.1'] }),
    urlReader: mockServices.urlReader.mock(
      options.readUrl && { readUrl: options.readUrl },
    ),
  });
}
