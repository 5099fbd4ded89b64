// Gives every test run a real PostgreSQL, with nothing installed but npm packages. Backstage's
// TestDatabases finds it through the environment and runs `POSTGRES_18` tests against it.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { join } = require('node:path');
const { createInterface } = require('node:readline');

const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

module.exports = async function startPostgres() {
  if (process.env[VARIABLE]) return;
  const keeper = spawn(
    process.execPath,
    [join(__dirname, 'postgresKeeper.mjs')],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: keeper.stdout });
  const [line] = await Promise.race([once(lines, 'line'), failure(keeper)]);
  lines.close();
  process.env[VARIABLE] = JSON.parse(line).connectionString;
  globalThis.readinessPostgresKeeper = keeper;
};

async function failure(keeper) {
  const [code] = await once(keeper, 'exit');
  throw new Error(
    `PostgreSQL for the tests could not be started (exit code ${code}), see above. ` +
      `A server of your own can be named in ${VARIABLE}.`,
  );
}
