/**
 * The environment of a server under test without DATABASE_URL and DATA_DIR. Made by the global setup and handed
 * over as JSON, because a Jest test cannot import the ES modules of scripts/.
 */
export function serverEnvironment(): Record<string, string> {
  return JSON.parse(process.env.TEST_SERVER_ENVIRONMENT ?? '{}');
}
