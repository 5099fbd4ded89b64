import { Config } from '@backstage/config';
import { namePatterns } from './namePatterns';
import { readServer } from './readServer';
import { Settings } from './Settings';
import { wrong } from './wrong';

const ROOT = 'readiness.prometheus';

const IDENTITY_LABELS = [
  'service',
  'app',
  'app_kubernetes_io_name',
  'component',
  'job',
  'namespace',
  'cluster',
  'environment',
  'env',
];

const BLACK_HOLES = ['null', 'none', 'blackhole', 'black-hole', 'dev-null'];

/** @throws naming the key, what is wrong with it and what would be right */
export function readSettings(root: Config): Settings {
  const config = root.getOptionalConfig(ROOT);
  const list = (key: string, otherwise: string[]) =>
    config?.getOptionalStringArray(key) ?? otherwise;
  const identity = {
    identityLabels: list('identityLabels', IDENTITY_LABELS),
    severityLabel: config?.getOptionalString('severityLabel') ?? 'severity',
  };
  const servers = config?.getOptionalConfig('servers');
  return {
    ...identity,
    isOwnReceiver: namePatterns(list('ownReceivers', ['readiness*'])),
    isBlackHole: namePatterns(list('blackHoles', BLACK_HOLES)),
    servers: (servers?.keys() ?? []).map(id =>
      readServer(checkedId(id), servers!.getConfig(id), identity),
    ),
  };
}

function checkedId(id: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 50) return id;
  throw wrong(
    `${ROOT}.servers.${id}`,
    'an id is kebab-case, of at most 50 characters',
    'eu-1',
  );
}
