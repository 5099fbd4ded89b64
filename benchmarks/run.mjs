// `npm run bench`: what the backend costs, in figures. Each pair of database and size is measured in a
// process of its own, so that none sees the memory of another; ratios are always within one process.
import { cpus } from 'node:os';
import { readOptions } from './options.mjs';
import { measure } from './children.mjs';
import { printFigures } from './table.mjs';
import { compareSizes } from './compareSizes.mjs';
import startPostgres from '../scripts/jest/globalSetup.js';
import stopPostgres from '../scripts/jest/globalTeardown.js';

const options = readOptions(process.argv.slice(2));
console.log(
  `${cpus().length} cores (${cpus()[0].model.trim()}), Node.js ${
    process.version
  }, ${process.platform}`,
);

// The server of the tests: it ends with this process, however that ends.
if (options.databases.includes('postgres')) await startPostgres();
try {
  const results = [];
  for (const database of options.databases) {
    for (const entities of options.entities) {
      const figures = await measure({
        database,
        entities,
        only: options.only,
        connectionString:
          process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING,
      });
      results.push({ database, entities, figures });
      printFigures(`${database}, ${entities} entities`, figures);
    }
  }
  printFigures('Sizes compared', compareSizes(results));
} finally {
  await stopPostgres();
}
