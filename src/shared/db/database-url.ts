import { parse } from 'pg-connection-string';

/** The parts of DATABASE_URL in the form Strapi types ask for; `connectionString` stays the authority for pg. */
export type PostgresConnection = {
  connectionString: string;
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
};

export const parseDatabaseUrl = (url: string): PostgresConnection => {
  const { host, port, database, user, password } = parse(url);
  return {
    connectionString: url,
    host: host ?? '127.0.0.1',
    port: Number(port ?? 5432),
    database: database ?? '',
    user: user ?? '',
    password: password ?? '',
  };
};
