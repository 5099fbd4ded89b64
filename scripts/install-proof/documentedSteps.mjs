// Reads the steps of an installation out of the documentation, so that what is proved is what is
// written.

const COMMAND = /^yarn --cwd (\S+) add (.+)$/;
const PLACE = /^\/\/ (packages\/\S+?)(?:, in (.+))?$/;

/**
 * The steps under the given headings of a Markdown file: packages to add, and code to put into
 * files. Throws on anything in a code block that it does not know how to follow.
 */
export function documentedSteps(markdown, headings) {
  const blocks = headings.flatMap(heading =>
    codeBlocks(section(markdown, heading)),
  );
  return {
    additions: blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ code }) => code.split('\n').map(additionOf)),
    edits: blocks
      .filter(({ language }) => language.startsWith('ts'))
      .map(({ code }) => editOf(code)),
  };
}

/** From a heading to the next, of whatever depth. */
function section(markdown, heading) {
  const [, rest] = markdown.split(new RegExp(`^#+ ${heading}\n`, 'm'));
  if (rest === undefined) throw new Error(`There is no heading '${heading}'`);
  return rest.split(/^#+ /m)[0];
}

function codeBlocks(text) {
  return [...text.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(
    ([, language, code]) => ({ language, code }),
  );
}

function additionOf(line) {
  const [, folder, names] = COMMAND.exec(line) ?? unknown(line);
  return { folder, names: names.split(' ') };
}

/** The first line of a block says which file it goes into, and where in it. */
function editOf(code) {
  const [first, ...rest] = code.split('\n');
  const [, file, where] = PLACE.exec(first) ?? unknown(first);
  return { file, into: where?.split(' and ') ?? [], code: rest.join('\n') };
}

function unknown(line) {
  throw new Error(`No step of an installation that is known: '${line}'`);
}
