import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from '../expected-failure.mjs';

/** What each secret protects; the names are those of config/. */
export const SECRETS = {
  APP_KEYS: 'подпись сессий, несколько значений через запятую',
  ADMIN_JWT_SECRET: 'вход в панель',
  JWT_SECRET: 'вход граждан',
  API_TOKEN_SALT: 'токены API',
  TRANSFER_TOKEN_SALT: 'токены переноса',
  ENCRYPTION_KEY: 'шифрование токенов в базе',
};

const random = () => randomBytes(32).toString('base64url');

/**
 * Secrets of a demo installation, made once and kept in DATA_DIR, so that sessions survive a restart.
 * @returns name → value; what the environment sets wins
 */
export function keptSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = [...Object.keys(SECRETS), 'ADMIN_PASSWORD'].filter((name) => !kept[name]);
  for (const name of missing) kept[name] = name === 'APP_KEYS' ? `${random()},${random()}` : random();
  if (missing.includes('ADMIN_PASSWORD')) kept.ADMIN_PASSWORD = `Aa1-${randomBytes(9).toString('base64url')}`;
  if (missing.length > 0) writeFileSync(file, JSON.stringify(kept, null, 2), { mode: 0o600 });
  return kept;
}

/** @throws ExpectedFailure naming everything that production needs and the environment does not give */
export function requireProductionSettings(env) {
  const wanted = { DATABASE_URL: 'адрес PostgreSQL, postgresql://…', ...SECRETS };
  const missing = Object.entries(wanted).filter(([name]) => !env[name]?.trim());
  if (missing.length === 0) return;
  const list = missing.map(([name, purpose]) => `  ${name} — ${purpose}`).join('\n');
  throw new ExpectedFailure(
    `npm run serve не запускается: не заданы переменные окружения\n${list}\n` +
      'Секрет можно получить так: openssl rand -base64 32. Для знакомства есть npm start.',
  );
}
