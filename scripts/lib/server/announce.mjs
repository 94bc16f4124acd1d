import { demoAccounts } from './demo.mjs';

/** The address people open: PUBLIC_URL, or where the server listens. */
export function publicUrl(env) {
  const host = env.HOST === '0.0.0.0' || env.HOST === '::' ? 'localhost' : env.HOST;
  return (env.PUBLIC_URL || `http://${host}:${env.PORT}`).replace(/\/$/, '');
}

/**
 * The last thing `npm start` prints: where everything is and who may come in.
 * @param administrator the account made up for an installation without demo data
 */
export function announce({ env, dataDir, administrator }) {
  const url = publicUrl(env);
  const accounts = administrator ? [administrator] : demoAccounts(dataDir);
  const lines = [
    '',
    `Панель:       ${url}/admin`,
    `API:          ${url}/api/news`,
    `Описание API: ${url}/api/openapi.json`,
    '',
    ...(accounts.length > 0 ? ['Учётные записи:', ...table(accounts), ''] : []),
    'Остановить: Ctrl+C',
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

function table(accounts) {
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return accounts.map(({ email, password, organization }) =>
    `  ${email.padEnd(width)}  ${password}  ${organization ?? ''}`.trimEnd(),
  );
}
