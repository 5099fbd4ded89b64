import { createMockDirectory } from '@backstage/backend-test-utils';
import { catalogRoots } from './catalogRoots';

describe('catalogRoots', () => {
  const directory = createMockDirectory();

  it('are the checkout, and where the backend runs in it', () => {
    directory.setContent({
      shop: { '.git': {}, packages: { backend: {} } },
    });
    const backend = directory.resolve('shop/packages/backend');
    expect(catalogRoots(backend)).toEqual([directory.resolve('shop'), backend]);
    const shop = directory.resolve('shop');
    expect(catalogRoots(shop)).toEqual([shop]);
  });

  it('are where the backend runs, where there is no checkout', () => {
    directory.setContent({ app: {} });
    const app = directory.resolve('app');
    expect(catalogRoots(app)).toEqual([app]);
  });
});
