import { Entity } from '@backstage/catalog-model';
import { anEntity } from '../__testUtils__/input';
import { isSafe, remediationUrl } from './remediationUrl';

/** Spelt so that no linter takes it for code. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

const FILE = 'https://github.com/acme/shop/blob/main/catalog-info.yaml';

function annotated(annotations: Record<string, string>): Entity {
  return anEntity({}, { annotations });
}

describe('remediationUrl', () => {
  it.each<[string, Entity, string | undefined]>([
    ['/docs/readiness', anEntity(), '/docs/readiness'],
    ['https://example.com/how', anEntity(), 'https://example.com/how'],
    ['{entity}', anEntity(), '/catalog/default/component/checkout'],
    ['{entity}/docs', anEntity(), '/catalog/default/component/checkout/docs'],
    ['{owner}', anEntity(), '/catalog/default/group/payments'],
    [
      '{owner}',
      anEntity({ owner: 'payments' }),
      '/catalog/default/group/payments',
    ],
    ['{owner}', anEntity({ owner: 'user:Ada' }), '/catalog/default/user/ada'],
    [
      '{owner}',
      anEntity({ owner: 'payments' }, { namespace: 'shop' }),
      '/catalog/shop/group/payments',
    ],
    ['{owner}', anEntity({ owner: undefined }), undefined],
    ['{owner}', anEntity({ owner: ':/' }), undefined],
    [
      '/form?for={entity}',
      anEntity(),
      '/form?for=%2Fcatalog%2Fdefault%2Fcomponent%2Fcheckout',
    ],
    ['{catalogFile}', anEntity(), undefined],
    ['{nothing}', anEntity(), undefined],
    ['{constructor}', anEntity(), undefined],
    [SCRIPT, anEntity(), undefined],
    ['//evil.example.com', anEntity(), undefined],
  ])('%s', (template, entity, expected) => {
    expect(remediationUrl(template, entity)).toBe(expected);
  });

  it.each<[string, Record<string, string>, string | undefined]>([
    [
      'where it is edited',
      {
        'backstage.io/edit-url': `${FILE}?edit`,
        'backstage.io/view-url': FILE,
      },
      `${FILE}?edit`,
    ],
    ['where it is read', { 'backstage.io/view-url': FILE }, FILE],
    [
      'where it was read from',
      { 'backstage.io/managed-by-location': `url:${FILE}` },
      FILE,
    ],
    [
      'where its source is',
      {
        'backstage.io/managed-by-location': 'file:/x.yaml',
        'backstage.io/source-location': 'url:https://github.com/acme/shop/',
      },
      'https://github.com/acme/shop/',
    ],
    [
      'nowhere on the web',
      { 'backstage.io/managed-by-location': 'file:/x.yaml' },
      undefined,
    ],
    ['nowhere safe', { 'backstage.io/edit-url': SCRIPT }, undefined],
    [
      'the next where the first is not safe',
      {
        'backstage.io/edit-url': 'data:text/html,x',
        'backstage.io/view-url': FILE,
      },
      FILE,
    ],
  ])('links the catalog file %s', (_name, annotations, expected) => {
    expect(remediationUrl('{catalogFile}', annotated(annotations))).toBe(
      expected,
    );
  });

  it('encodes what an author chose', () => {
    const entity = anEntity({ owner: 'group:default/a?b#c' });
    expect(remediationUrl('{owner}', entity)).toBe(
      '/catalog/default/group/a%3Fb%23c',
    );
  });
});

describe('isSafe', () => {
  it.each(['/', '/x', '/x?y=//z', 'http://a', 'HTTPS://a.b/c?d#e'])(
    'takes %s',
    url => expect(isSafe(url)).toBe(true),
  );

  it.each([
    '',
    'x',
    '//evil.example.com',
    '/\\evil.example.com',
    '\\/evil.example.com',
    'https:evil',
    'https://',
    'http:///x',
    ' https://a',
    'https://a b',
    '/x\ny',
    'ftp://a',
    SCRIPT,
    'data:text/html,x',
  ])('refuses %j', url => expect(isSafe(url)).toBe(false));
});
