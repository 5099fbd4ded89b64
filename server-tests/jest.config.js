// Tests against real servers are apart from those of the packages, which need nothing but npm. They are
// compiled and run as those of the backend are.
const { join } = require('node:path');

const BACKEND = join(__dirname, '../plugins/readiness-backend/src');

module.exports = async () => {
  const { projects } = await require('@backstage/cli/config/jest');
  const {
    globalSetup: _,
    globalTeardown: __,
    ...backend
  } = projects.find(({ rootDir }) => rootDir === BACKEND);
  return {
    ...backend,
    rootDir: __dirname,
    testTimeout: 180_000,
    // A test backend with the real services of access leaves something open when it is stopped.
    forceExit: true,
  };
};
