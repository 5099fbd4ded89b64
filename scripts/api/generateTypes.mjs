// Writes the TypeScript types of the REST contract from openapi.yaml. With --check it writes
// nothing, and fails when the committed types are not what the contract gives.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const prettier = createRequire(import.meta.url)('prettier');
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const contract = 'plugins/readiness-backend/src/schema/openapi.yaml';
const types = 'plugins/readiness-common/src/api/schema.ts';

const expected = await generate();
if (!process.argv.includes('--check')) {
  await writeFile(join(root, types), expected);
} else if ((await readFile(join(root, types), 'utf8')) !== expected) {
  console.error(
    `${types} is not what ${contract} gives. Run \`npm run generate:api\` and commit the result.`,
  );
  process.exitCode = 1;
} else {
  console.log(`${types} is up to date.`);
}

async function generate() {
  const source = await openapiTS(pathToFileURL(join(root, contract)));
  const file = join(root, types);
  const options = await prettier.resolveConfig(file);
  return prettier.format(COMMENT_HEADER + astToString(source), {
    ...options,
    filepath: file,
  });
}
