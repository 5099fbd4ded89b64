import { namesOf } from './namesOf';

const placesOf = (annotations: Record<string, string>) =>
  namesOf({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'payments', annotations },
  }).places.map(({ repository, path }) => `${repository}:${path}`);

const SLUG = { 'github.com/project-slug': 'Acme/Payments' };
const SOURCE = 'backstage.io/source-location';

describe('the places of an entity', () => {
  it('are where its slug and its source are, each once', () => {
    expect(placesOf(SLUG)).toEqual(['github.com/acme/payments:']);
    const source = 'url:https://github.com/acme/payments/tree/main/api/';
    expect(placesOf({ ...SLUG, [SOURCE]: source })).toEqual([
      'github.com/acme/payments:api',
    ]);
  });

  it('are on the own GitHub of a company, where its source is there', () => {
    const source = 'url:https://ghe.example.com/acme/catalog/tree/main/';
    expect(placesOf({ ...SLUG, [SOURCE]: source })).toEqual([
      'ghe.example.com/acme/catalog:',
      'github.com/acme/payments:',
      'ghe.example.com/acme/payments:',
    ]);
  });
});
