import { component, entity, system } from '../__testUtils__/entities';
import { MemoryCatalogSnapshot } from './MemoryCatalogSnapshot';
import { projectEntity } from './projectEntity';
import { searchFields } from './searchFields';

const fieldsOf = (...parts: Parameters<typeof entity>) =>
  searchFields(projectEntity(entity(...parts), new MemoryCatalogSnapshot()));

describe('searchFields', () => {
  it('has what lists find by in lower case, and what they show as written', () => {
    const fields = fieldsOf('API', 'Orders', {
      namespace: 'Shop',
      uid: 'U-1',
      title: ' All Örders ',
      annotations: { 'readiness/tier': '1' },
      spec: {
        type: 'gRPC',
        lifecycle: 'Deprecated',
        owner: 'Team',
        system: 'system:default/Money',
      },
    });
    expect(fields).toEqual({
      ref: 'api:shop/orders',
      uid: 'u-1',
      kind: 'api',
      namespace: 'shop',
      type: 'grpc',
      lifecycle: 'deprecated',
      owner: 'group:shop/team',
      system: 'system:default/money',
      domain: undefined,
      tier: 1,
      stage: 'retiring',
      sortName: 'all örders',
      text: 'api:shop/orders\nall örders',
      shown: {
        kind: 'API',
        namespace: 'Shop',
        name: 'Orders',
        title: 'All Örders',
        type: 'gRPC',
        lifecycle: 'Deprecated',
      },
    });
  });

  it('does without what is not there, or is no text', () => {
    const spec = { type: 7, lifecycle: '', owner: ['a'], system: '::' };
    const fields = fieldsOf('Component', 'orders', { spec });
    expect(fields).toMatchObject({
      type: undefined,
      lifecycle: undefined,
      owner: undefined,
      system: undefined,
      sortName: 'orders',
      text: 'component:default/orders',
      shown: { kind: 'Component', namespace: 'default', name: 'orders' },
    });
  });

  it('takes the owner from the relation where the entity does not say', () => {
    const related = component('orders', {
      relations: [['ownedBy', 'Group:default/Team']],
    });
    const snapshot = new MemoryCatalogSnapshot();
    expect(searchFields(projectEntity(related, snapshot)).owner).toBe(
      'group:default/team',
    );
  });

  it('has the domain of systems, and of domains the one above', () => {
    const money = system('money', { spec: { domain: 'trade' } });
    const snapshot = new MemoryCatalogSnapshot();
    expect(searchFields(projectEntity(money, snapshot)).domain).toBe(
      'domain:default/trade',
    );
    const spec = { domain: 'other', subdomainOf: 'company' };
    expect(fieldsOf('Domain', 'trade', { spec }).domain).toBe(
      'domain:default/company',
    );
    expect(fieldsOf('Component', 'ledger', { spec }).domain).toBeUndefined();
  });
});
