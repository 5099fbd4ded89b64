import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts documented code where the documentation says it goes. */
export function editFile(portal, { file, into, code }) {
  const path = join(portal, file);
  const before = readFileSync(path, 'utf8');
  const after = into.length
    ? into.reduce((text, name) => insertInto(text, name, code), before)
    : insertTopLevel(before, code);
  writeFileSync(path, after);
}

/** Imports come first; what is added to a backend comes before it is started. */
function insertTopLevel(text, code) {
  if (code.startsWith('import ')) return `${code}\n${text}`;
  return replaceOnce(
    text,
    /^backend\.start\(\);$/m,
    start => `${code}\n${start}`,
  );
}

/** At the end of the element that a constant holds, before its closing tag. */
function insertInto(text, name, code) {
  const element = new RegExp(`^const ${name} = \\([^]*?^\\);$`, 'm');
  return replaceOnce(text, element, whole =>
    whole.replace(/^( *<\/[\w.]+>\n\);)$/m, `${code}\n$1`),
  );
}

function replaceOnce(text, pattern, replace) {
  const changed = text.replace(pattern, replace);
  if (changed === text) throw new Error(`Nothing matches ${pattern}`);
  return changed;
}
