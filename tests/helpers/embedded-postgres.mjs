import { reportFailure } from '../../scripts/lib/expected-failure.mjs';
import { startEmbeddedPostgres } from '../../scripts/lib/postgres/embedded.mjs';

// Runs the embedded database of a directory, as `npm start` does, until SIGTERM.
try {
  const server = await startEmbeddedPostgres({ dataDir: process.argv[2] });
  const keepAlive = setInterval(() => {}, 60_000);
  process.once('SIGTERM', async () => {
    clearInterval(keepAlive);
    await server.stop();
  });
  // Last: whoever reads this may send the signal at once.
  process.stdout.write(
    `${JSON.stringify({ pid: server.pid, port: server.port, url: server.url('postgres'), notice: server.notice })}\n`,
  );
} catch (error) {
  reportFailure(error);
}
