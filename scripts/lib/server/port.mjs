import net from 'node:net';
import { ExpectedFailure } from '../expected-failure.mjs';

/** @throws ExpectedFailure when somebody listens there already; asked before the slow steps */
export function requireFreePort(host, port) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ExpectedFailure(`PORT должен быть числом от 0 до 65535, а не «${process.env.PORT}».`);
  }
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => reject(new ExpectedFailure(explain(error, host, port))));
    probe.listen(port, host, () => probe.close(resolve));
  });
}

function explain(error, host, port) {
  if (error.code === 'EADDRINUSE') {
    return `Порт ${port} на ${host} занят. Остановите ту программу или задайте другой: PORT=${port + 1} npm start`;
  }
  return `Нельзя слушать ${host}:${port} (${error.code}). Проверьте HOST и PORT.`;
}
