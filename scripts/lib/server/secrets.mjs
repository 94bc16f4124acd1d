/** What each secret protects; the names are those of config/. */
export const SECRETS = {
  APP_KEYS: 'подпись сессий',
  ADMIN_JWT_SECRET: 'вход в панель',
  JWT_SECRET: 'вход граждан',
  API_TOKEN_SALT: 'токены API',
  TRANSFER_TOKEN_SALT: 'токены переноса',
  ENCRYPTION_KEY: 'шифрование токенов в базе',
};
