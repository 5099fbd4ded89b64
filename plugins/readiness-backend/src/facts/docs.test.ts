import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeReadiness } from '../__testUtils__/describeReadiness';

jest.setTimeout(60_000);

const PAGE = resolve(__dirname, '../../../../docs/sources/own-facts.md');

interface Example {
  method: string;
  path: string;
  body: { namespace?: string };
  answer?: object;
}

/** Every call of the page, each with the answer that is shown behind it, if there is one. */
function examples(): Example[] {
  const text = readFileSync(PAGE, 'utf8');
  const blocks = [...text.matchAll(/^```(sh|json)\n([^]*?)^```/gm)];
  return blocks.flatMap(([, language, block], index) => {
    if (language !== 'sh') return [];
    const [, method, path] = block.match(
      /curl -X (\w+) \S+\/api\/readiness\/v1\/(\S+)/,
    )!;
    const [, body] = block.match(/<<'JSON'\n([^]*)\nJSON/)!;
    const next = blocks[index + 1];
    const answer = next?.[1] === 'json' ? JSON.parse(next[2]) : undefined;
    return [{ method, path, body: JSON.parse(body), answer }];
  });
}

describeReadiness('the page about own facts', ['SQLITE_3'], getBench => {
  it('shows calls that work, and what they answer', async () => {
    const { push, declare, synchronise } = await getBench().start();
    await synchronise();
    const shown = examples();
    expect(shown.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST facts',
      'PUT fact-namespaces/infrastructure',
      'POST facts',
    ]);
    for (const { method, path, body, answer } of shown) {
      const { body: answered } =
        method === 'PUT'
          ? await declare(path.split('/')[1], body).expect(200)
          : await push(body).expect(200);
      const owner = answered.owner && 'backup-pipeline';
      expect({ ...answered, ...(owner && { owner }) }).toEqual(answer);
    }
  });
});
