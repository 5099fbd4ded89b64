const { once } = require('node:events');

module.exports = async function stopPostgres() {
  const keeper = globalThis.readinessPostgresKeeper;
  if (!keeper || keeper.exitCode !== null) return;
  delete process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
  const exited = once(keeper, 'exit');
  keeper.stdin.end();
  await exited;
};
