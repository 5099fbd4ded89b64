// Fills in a template of create-app. Arguments: the template, then a folder that does not exist.
// The command of create-app asks for a yarn on the machine and for a newer Node.js than is needed,
// so this calls the function that it uses. A process of its own, because it prints every file.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const {
  templatingTask,
} = require('@backstage/create-app/dist/lib/tasks.cjs.js');
const home = dirname(require.resolve('@backstage/create-app/package.json'));
const [template, folder] = process.argv.slice(2);

await templatingTask(join(home, 'templates', template), folder, {
  name: 'portal',
  defaultBranch: 'main',
});
