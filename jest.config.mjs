const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
};

const project = (name, more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  ...more,
});

/** Projects that start servers share one PostgreSQL; Jest runs the same setup file once for all of them. */
const withDatabase = {
  testEnvironment: '<rootDir>/tests/helpers/warm-servers.mjs',
  globalSetup: '<rootDir>/tests/helpers/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/helpers/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/tests/helpers/stop-after-file.ts'],
};

export default {
  maxWorkers: 2,
  // A server boots in three seconds; the margin is for machines that do much else at the same time.
  testTimeout: 240_000,
  projects: [
    project('unit', { setupFilesAfterEnv: ['<rootDir>/tests/helpers/stop-after-file.ts'] }),
    project('architecture', withDatabase),
    project('integration', withDatabase),
    project('e2e', {
      ...withDatabase,
      setupFilesAfterEnv: [...withDatabase.setupFilesAfterEnv, '<rootDir>/tests/helpers/retry-once.ts'],
    }),
  ],
};
