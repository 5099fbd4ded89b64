import { describeStores } from './__testUtils__/describeStores';
import { at } from './__testUtils__/samples';

describeStores('BookmarkStore', use => {
  it('keeps the last bookmark of each feed', async () => {
    const { stores, reopen } = use();
    expect(await stores.bookmarks.get('pager')).toBeUndefined();
    await stores.bookmarks.keep('pager', { until: at('08:00') }, at('08:01'));
    await stores.bookmarks.keep('other', 'page 7', at('08:02'));
    await stores.bookmarks.keep('pager', { until: at('09:00') }, at('09:01'));
    const { bookmarks } = reopen();
    expect(await bookmarks.get('pager')).toEqual({ until: at('09:00') });
    expect(await bookmarks.get('other')).toBe('page 7');
  });
});
