// Writes what follows from the REST contract, openapi.yaml: its TypeScript types, and the document
// itself as a module, so that the packaged backend has it at run time. With --check it writes
// nothing, and fails when a committed file is not what the contract gives.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const require = createRequire(import.meta.url);
const prettier = require('prettier');
const yaml = require('yaml');
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const contract = 'plugins/readiness-backend/src/schema/openapi.yaml';

const GENERATED = {
  'plugins/readiness-common/src/api/schema.ts': generateTypes,
  'plugins/readiness-backend/src/schema/openapi.generated.ts': generateDocument,
};

/** What `readiness-common` exports of the generated types. */
const EXPORTED = {
  paths: 'Every route of the REST API, and what it takes and answers.',
  components: 'The schemas and parameters that the routes share.',
  operations: 'What each operation takes and answers, by its id.',
};

for (const [file, generate] of Object.entries(GENERATED)) {
  const expected = await format(file, await generate());
  if (process.argv.includes('--check')) await check(file, expected);
  else await writeFile(join(root, file), expected);
}

async function generateTypes() {
  const source = await openapiTS(pathToFileURL(join(root, contract)));
  return COMMENT_HEADER + published(astToString(source));
}

/** As the API report wants it: what is exported is tagged, and no tags but TSDoc's. */
function published(source) {
  return Object.entries(EXPORTED).reduce(
    (text, [name, meaning]) =>
      text.replace(
        `export interface ${name} {`,
        `/**\n * ${meaning}\n *\n * @public\n */\nexport interface ${name} {`,
      ),
    source
      .replaceAll('@description ', '')
      .replace(/^export type (webhooks|\$defs) = .*\n/gm, '')
      .replace(/^ *(\/\*)?\* @(enum|constant)\b[^*\n]*(\*\/)?\n/gm, ''),
  );
}

async function generateDocument() {
  const document = yaml.parse(await readFile(join(root, contract), 'utf8'));
  return `// Generated from openapi.yaml by \`npm run generate:api\`. Do not edit.

/** The REST contract, as it is served and as requests are validated by it. */
export const openApiDocument = ${JSON.stringify(document)} as const;
`;
}

async function format(file, text) {
  const filepath = join(root, file);
  const options = await prettier.resolveConfig(filepath);
  return prettier.format(text, { ...options, filepath });
}

async function check(file, expected) {
  const actual = await readFile(join(root, file), 'utf8').catch(() => '');
  if (actual === expected) {
    console.log(`${file} is up to date.`);
  } else {
    console.error(
      `${file} is not what ${contract} gives. Run \`npm run generate:api\` and commit the result.`,
    );
    process.exitCode = 1;
  }
}
