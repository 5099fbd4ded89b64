import { fileTextLength } from './fileTextLength';
import { textLength } from './textLength';

const HTML = 'text/html; charset=utf-8';
const html = (body: string) =>
  textLength(
    Buffer.from(
      `<!doctype html><html><head><title>Wiki</title></head><body>${body}</body></html>`,
    ),
    HTML,
  );

describe('text of a web page', () => {
  it.each<[string, string, number | null]>([
    ['counts what is visible', '<h1>Roll back</h1><p>Use the button.</p>', 25],
    ['takes white space as one', '<p>a\n\n   b</p>', 3],
    ['decodes entities', '<p>a &amp; b</p>', 5],
    [
      'leaves out styles and templates',
      '<style>p{}</style><template>x</template>a',
      1,
    ],
    [
      'leaves out navigation and footer',
      '<nav>Home</nav>text<footer>Imprint</footer>',
      4,
    ],
    ['counts nothing on an empty page', '', 0],
    ['reads on after broken markup', '<p><b>a</p><i>b', 3],
    [
      'cannot tell what scripts fill in',
      '<div id="root"></div><script src="/app.js"></script>',
      null,
    ],
    [
      'cannot tell what scripts might add',
      '<p>Loading</p><script type="module">go()</script>',
      null,
    ],
    [
      'counts beside scripts when there is enough',
      `<p>${'x'.repeat(500)}</p><script>go()</script>`,
      500,
    ],
    [
      'takes data for no script',
      '<script type="application/ld+json">{}</script>short',
      5,
    ],
    [
      'reads no page to sign in',
      `<p>${'x'.repeat(600)}</p><input type="PASSWORD">`,
      null,
    ],
    [
      'reads no page that leads on',
      '<meta http-equiv="refresh" content="0; url=/x">moved',
      null,
    ],
  ])('%s', async (_, body, length) => {
    expect(await html(body)).toBe(length);
  });

  it('needs no end of the head', async () => {
    const bytes = Buffer.from('<head><title>T</title><body><p>text');
    expect(await textLength(bytes, HTML)).toBe(4);
  });

  it.each<[string | undefined, number | null]>([
    ['text/plain', 4],
    ['text/markdown; charset="utf-8"', 4],
    ['text/plain; charset=no-such-thing', 4],
    ['application/xhtml+xml', 4],
    ['application/pdf', null],
    ['application/json', null],
    ['image/png', null],
    ['text/css', null],
    [undefined, null],
  ])('of type %s', async (type, length) => {
    expect(await textLength(Buffer.from('text'), type)).toBe(length);
  });

  it('lets others have their turn while it reads a long page', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const row = '<p>Lorem <b>ipsum</b> dolor &amp; sit amet</p>\n';
    const length = await html(row.repeat(40_000));
    clearInterval(timer);
    expect(length).toBeGreaterThan(500_000);
    expect(turns).toBeGreaterThan(1);
  });

  it('heeds the encoding', async () => {
    const bytes = Buffer.from([0x66, 0xfc, 0x72]);
    expect(await textLength(bytes, 'text/plain; charset=iso-8859-1')).toBe(3);
  });
});

describe('text of a file in a repository', () => {
  it.each<[string, number | null]>([
    ['https://git.example.com/a/b/blob/main/docs/runbook.md', 4],
    ['https://git.example.com/a/b/blob/main/README', 4],
    ['https://git.example.com/a/b/blob/main/page.html', 4],
    ['https://dev.example.com/a/_git/b?path=/docs/runbook.md', 4],
    ['https://git.example.com/a/b/blob/main/runbook.pdf', null],
  ])('%s', async (url, length) => {
    expect(await fileTextLength(new URL(url), Buffer.from('text'))).toBe(
      length,
    );
  });
});
