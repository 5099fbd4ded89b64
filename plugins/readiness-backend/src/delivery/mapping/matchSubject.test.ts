import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { DeliverySubject } from 'backstage-plugin-readiness-node';
import { DeliveryKind } from '../join/eventKey';
import { MappingIndex } from './MappingIndex';
import { matchSubject } from './matchSubject';
import { readMapping } from './readMapping';

function entity(
  name: string,
  annotations: Record<string, string> = {},
  more: { kind?: string; namespace?: string } = {},
): Entity {
  const { kind = 'Component', namespace = 'default' } = more;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace, annotations },
  };
}

const monorepo = (folder: string) => ({
  'backstage.io/source-location': `url:https://github.com/acme/mono/tree/main/${folder}/`,
  'github.com/project-slug': 'acme/mono',
});

const index = new MappingIndex(
  [
    entity('payments-api', {
      'github.com/project-slug': 'Acme/Payments',
      'argocd/app-name': 'payments-prod',
      'readiness/deployments': 'pay, ghcr.io/acme/pay',
    }),
    entity('cart', monorepo('services/cart')),
    entity('cart-admin', monorepo('services/cart/admin')),
    entity('mail', {
      'backstage.io/source-location':
        'url:https://git.acme.example/team/sub/mail/-/tree/main/',
    }),
    entity('one', { 'gitlab.com/project-slug': 'acme/both' }),
    entity('two', { 'gitlab.com/project-slug': 'acme/both' }),
    entity('mail', {}, { namespace: 'shop' }),
    entity(
      'payments',
      { 'github.com/project-slug': 'acme/payments' },
      { kind: 'API' },
    ),
  ].map(one => [stringifyEntityRef(one), one]),
);

const match = (
  subject: DeliverySubject,
  mapping: JsonObject = {},
  kind: DeliveryKind = 'deployment',
) =>
  matchSubject(
    { ...subject, kind, source: '/ci' },
    index,
    readMapping(new ConfigReader({ readiness: { deployments: { mapping } } })),
  );

describe('what touches several services of a monorepo', () => {
  const subject = {
    repository: 'github.com/acme/mono',
    paths: ['services/cart/a.ts', 'services/cart/admin/b.ts'],
  };
  const both = ['component:default/cart', 'component:default/cart-admin'];

  it('is of each of them, where it is a change', () => {
    expect(match(subject, {}, 'change')).toEqual({
      entityRef: both[0],
      others: [both[1]],
      matchedBy: 'repository and paths',
    });
  });

  it('is of nobody, where it is anything else', () => {
    const reason = expect.stringContaining(
      both.map(ref => `'${ref}'`).join(' and '),
    );
    expect(match(subject, {}, 'deployment')).toEqual({ reason });
    expect(match(subject, {}, 'incident')).toEqual({ reason });
  });

  it('is of the one that it names outright', () => {
    const one = match({ ...subject, entityRef: both[1] }, {}, 'change');
    expect(one).toEqual({ entityRef: both[1], matchedBy: 'entityRef' });
  });

  it('is of nobody, where nothing tells what it touched', () => {
    const { repository } = subject;
    expect(match({ repository }, {}, 'change')).toHaveProperty('reason');
  });
});

describe('a build of a monorepo', () => {
  const repository = 'github.com/acme/mono';
  const touching = (...changed: string[]) =>
    match({ repository, changed } as DeliverySubject, {}, 'build');
  const [cart, admin] = [
    'component:default/cart',
    'component:default/cart-admin',
  ];
  const matchedBy = 'repository and paths of its change';

  it('is of each service that the change of its commit touched', () => {
    expect(touching('services/cart/a.ts', 'services/cart/admin/b.ts')).toEqual({
      entityRef: cart,
      others: [admin],
      matchedBy,
    });
    expect(touching('services/cart/admin/b.ts')).toEqual({
      entityRef: admin,
      matchedBy,
    });
  });

  it('is of nobody, where its change touched none or is not known', () => {
    const reason = expect.stringContaining(`'${cart}' and '${admin}'`);
    expect(touching('README.md')).toEqual({ reason });
    expect(touching()).toEqual({ reason });
  });

  it('is of the one service of a repository, whatever its change touched', () => {
    const changed = ['README.md'];
    const subject = { repository: 'github.com/acme/payments', changed };
    expect(match(subject, {}, 'build')).toEqual({
      entityRef: 'component:default/payments-api',
      matchedBy: 'repository',
    });
  });
});

describe('matchSubject', () => {
  it.each<[string, DeliverySubject, string, string]>([
    [
      'what is said outright',
      { entityRef: 'Component:default/Cart' },
      'cart',
      'entityRef',
    ],
    [
      'what is said outright, before all else',
      { entityRef: 'component:default/cart', service: 'mail' },
      'cart',
      'entityRef',
    ],
    [
      'our annotation',
      { service: 'Pay' },
      'payments-api',
      'annotation readiness/deployments',
    ],
    [
      'our annotation, by the image of an artifact',
      { artifact: 'pkg:oci/x@sha256:12?repository_url=ghcr.io/acme/pay' },
      'payments-api',
      'annotation readiness/deployments',
    ],
    [
      'an annotation that the feed goes by',
      { annotations: { 'argocd/app-name': 'payments-prod' } },
      'payments-api',
      'annotation argocd/app-name',
    ],
    [
      'a repository, whose API is not deployed itself',
      { repository: 'github.com/acme/payments' },
      'payments-api',
      'repository',
    ],
    [
      'a repository on another host',
      { repository: 'git.acme.example/team/sub/mail' },
      'mail',
      'repository',
    ],
    [
      'a folder of a monorepo',
      { repository: 'github.com/acme/mono', paths: ['services/cart/x.ts'] },
      'cart',
      'repository',
    ],
    [
      'the innermost folder',
      {
        repository: 'github.com/acme/mono',
        paths: ['services/cart/admin/x.ts', 'README.md'],
      },
      'cart-admin',
      'repository',
    ],
    [
      'the name of the service, where the repository has several',
      { repository: 'github.com/acme/mono', service: 'cart' },
      'cart',
      'service name',
    ],
    [
      'the name of an artifact',
      { artifact: 'pkg:docker/acme/cart@1.2' },
      'cart',
      'artifact name',
    ],
    [
      'a service with its namespace',
      { service: 'shop/mail' },
      'shop/mail',
      'service name',
    ],
    [
      'a service of the default namespace',
      { service: 'default/mail' },
      'mail',
      'service name',
    ],
  ])('finds by %s', (_what, subject, name, matchedBy) => {
    const ref = name.includes('/') ? name : `default/${name}`;
    expect(match(subject)).toEqual({
      entityRef: `component:${ref}`,
      matchedBy,
    });
  });

  it.each<[string, DeliverySubject, string]>([
    ['nothing is named', {}, 'It names nothing that an entity could have'],
    [
      'no entity has the name',
      { service: 'nobody' },
      "no entity has the service name 'nobody'",
    ],
    [
      'two entities have the repository',
      { repository: 'gitlab.com/acme/both' },
      "the repository 'gitlab.com/acme/both' is of 'component:default/one' and 'component:default/two'",
    ],
    [
      'a change is under no folder',
      { repository: 'github.com/acme/mono', paths: ['docs/x.md'] },
      "no entity has the repository 'github.com/acme/mono'",
    ],
    [
      'the artifact is no package URL',
      { artifact: 'cart:1.2' },
      "no entity has the artifact name 'cart:1.2'",
    ],
  ])('says why when %s', (_what, subject, reason) => {
    expect(match(subject)).toEqual({ reason });
  });

  it('lets the configuration decide, the first rule that fits', () => {
    const rules = {
      other: { source: '/jenkins/*', service: '(.*)', entity: 'cart' },
      ours: { source: '/C*', service: 'prod-(.+)-v\\d', entity: '$1' },
    };
    expect(match({ service: 'prod-mail-v2' }, rules)).toEqual({
      entityRef: 'component:default/mail',
      matchedBy: 'mapping ours',
    });
    expect(match({ service: 'prod-nobody-v2' }, rules)).toEqual({
      reason:
        "no entity has the mapping ours 'component:default/nobody'; no entity has the service name 'prod-nobody-v2'",
    });
    expect(
      match(
        { annotations: { team: 'shop' } },
        { team: { annotation: 'team', value: '(.+)', entity: '$1/mail' } },
      ),
    ).toMatchObject({ entityRef: 'component:shop/mail' });
  });
});

describe('readMapping', () => {
  it.each<[string, JsonObject, RegExp]>([
    ['no field', { entity: 'a' }, /mapping\.x: give exactly one of service/],
    ['two', { service: 'a', repository: 'b', entity: 'a' }, /exactly one/],
    ['no entity', { service: 'a' }, /entity is missing/],
    ['no expression', { service: '(', entity: 'a' }, /'\(' is not a regular/],
    ['no such group', { service: '(.)', entity: '$2' }, /uses \$2/],
    ['no reference', { service: 'a', entity: 'a:b:c/d' }, /no entity ref/],
    ['half an annotation', { annotation: 'a', entity: 'a' }, /value/],
  ])('refuses %s', (_what, rule, message) => {
    const deployments = { mapping: { x: rule } };
    const config = new ConfigReader({ readiness: { deployments } });
    expect(() => readMapping(config)).toThrow(message);
    expect(() => readMapping(config)).toThrow(/for example/);
  });
});
