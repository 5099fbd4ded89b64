// Runs a PostgreSQL server of its own for as long as whoever started this process keeps its
// standard input open. Tied to a pipe, not to a teardown hook: the pipe also closes when the test
// run is interrupted or killed, so no server and no data are ever left behind.
//
// Prints one line of JSON when the server accepts connections: { "connectionString": "…" }.
import { createTemporaryServer } from './temporaryPostgres.mjs';

const stdinClosed = new Promise(resolve => {
  process.stdin.on('end', resolve).on('error', resolve).resume();
});
// Ctrl-C reaches the whole process group; the closing pipe ends this process a moment later.
process.on('SIGINT', () => {});

const server = await createTemporaryServer();
try {
  const connectionString = await server.start();
  process.stdout.write(`${JSON.stringify({ connectionString })}\n`);
  await stdinClosed;
} finally {
  await server.dispose();
}
