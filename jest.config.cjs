/** Units and contracts. End to end in real Chromium: test/e2e/jest.config.cjs. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }],
  },
  globals: { __VERSION__: require('./package.json').version },
  // React views and office.js ask for a browser; a file that needs one says so: @jest-environment jsdom.
  testEnvironment: 'node',
};
