/** More pages of a hundred than any account has; whoever answers with more goes round in circles. */
const MOST_PAGES = 2_000;

/**
 * Asks for page after page.
 *
 * @param ask - answers with a page and the token of the next
 * @throws when there is no end to it
 */
export async function* pagesOf<Page>(
  ask: (token: string | undefined) => Promise<{ page: Page; next?: string }>,
  what: string,
): AsyncIterable<Page> {
  let token: string | undefined;
  for (let count = 0; count < MOST_PAGES; count++) {
    const { page, next } = await ask(token);
    yield page;
    if (!next) return;
    token = next;
  }
  throw new Error(`${what} has more than ${MOST_PAGES} pages`);
}
