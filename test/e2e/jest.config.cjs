/** End to end in a real browser, against the production build in dist. */
const units = require('../../jest.config.cjs');

module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  transform: units.transform,
  globals: units.globals,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/e2e/harness/setup.mjs',
  globalTeardown: '<rootDir>/test/e2e/harness/teardown.mjs',
  testTimeout: 30_000,
  // Two cores, and the browser needs one of them.
  maxWorkers: 1,
};
