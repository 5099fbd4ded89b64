import { entity } from '../__testUtils__/entities';
import { entityHash } from './entityHash';
import { stripEntity } from './stripEntity';

const plain = () =>
  entity('Component', 'ledger', {
    labels: { team: 'money' },
    relations: [
      ['ownedBy', 'group:default/payments'],
      ['partOf', 'system:default/money'],
    ],
  });

describe('stripEntity', () => {
  it('leaves out what the catalog, and we, say about our own work', () => {
    const { metadata, relations, ...rest } = plain();
    const touched = {
      ...rest,
      status: { items: [] },
      metadata: {
        ...metadata,
        etag: 'abc',
        labels: {
          ...metadata.labels,
          'readiness/production-readiness': 'gold',
          'readiness/production-readiness.rank': '3',
        },
      },
      relations: relations?.toReversed(),
    };
    expect(entityHash(stripEntity(touched))).toBe(
      entityHash(stripEntity(plain())),
    );
    expect(stripEntity(touched).metadata.labels).toEqual({ team: 'money' });
  });

  it('takes labels that are all ours for no labels', () => {
    const stamped = entity('Component', 'ledger', {
      labels: { 'readiness/basics': 'none' },
    });
    expect(stripEntity(stamped)).toEqual(entity('Component', 'ledger'));
  });

  it('does not carry API definitions about', () => {
    const api = entity('API', 'rates', {
      spec: { type: 'openapi', definition: 'x'.repeat(1000) },
    });
    expect(stripEntity(api).spec).toEqual({ type: 'openapi' });
  });

  it('changes nothing of what it is given', () => {
    const given = plain();
    stripEntity(given);
    expect(given).toEqual(plain());
  });
});
