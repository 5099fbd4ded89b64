import {
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { getProxyForUrl } from 'proxy-from-env';
import { LinkRecord, LinkStore } from '../../stores/LinkStore';
import { Answer, Known } from './Answer';
import { LinksConfig } from './config';
import { AskContext, LinkAsker } from './LinkAsker';
import { HostGate } from './net/HostGate';
import { parseHostPattern } from './net/HostPattern';
import { LinkPolicy, Refusal } from './net/LinkPolicy';
import { Network } from './net/openUrl';
import { ResolveHost, resolveHost } from './net/resolveHost';
import { openPage } from './openPage';
import { createSourceHosts, SourceHosts, UNSEEN } from './sourceHosts';

export interface LinkServices {
  store: LinkStore;
  urlReader: UrlReaderService;
  rootConfig: RootConfigService;
  /** Tests bring their own. */
  resolve?: ResolveHost;
}

/** Opens links, and knows which it may open. */
export interface Links {
  asker: LinkAsker;
  sourceHosts: SourceHosts;
  /** Why a link will not be asked, as far as its URL tells. */
  refusalOf(link: string): Refusal | undefined;
}

export function createLinks(
  config: LinksConfig,
  { store, urlReader, rootConfig, resolve = resolveHost }: LinkServices,
): Links {
  const sourceHosts = createSourceHosts(
    ScmIntegrations.fromConfig(rootConfig),
    urlReader,
  );
  const policy = new LinkPolicy({
    ...config,
    allow: [
      ...config.allow,
      ...sourceHosts.names.flatMap(name => parseHostPattern(name) ?? []),
    ],
  });
  const network: Network = {
    ...config,
    policy,
    resolve,
    proxyFor: getProxyForUrl,
  };
  const refusalOf = (link: string) =>
    policy.checkUrl(new URL(link), { isProxied: getProxyForUrl(link) !== '' });
  return {
    sourceHosts,
    refusalOf,
    asker: new LinkAsker({
      store,
      gate: new HostGate(config.pace),
      mayAsk: link => !refusalOf(link),
      open: (record, context) =>
        openLink(record, context, { network, sourceHosts }),
    }),
  };
}

async function openLink(
  record: LinkRecord,
  { abort, now }: AskContext,
  { network, sourceHosts }: { network: Network; sourceHosts: SourceHosts },
): Promise<Answer> {
  const url = new URL(record.url);
  const known = knownOf(record);
  if (sourceHosts.isFile(url)) {
    return sourceHosts.open(record.url, { ...network, abort, now, known });
  }
  const answer = await openPage(record.url, {
    network,
    abort,
    now: now.getTime(),
    known,
  });
  // Asked without credentials, a source host hides what it does not show.
  return answer.kind === 'missing' && sourceHosts.isSourceHost(url)
    ? UNSEEN
    : answer;
}

/** What was read is of use only while the page was fine. */
function knownOf({ okAt, etag, lastModified }: LinkRecord): Known | undefined {
  return okAt && (etag || lastModified) ? { etag, lastModified } : undefined;
}
