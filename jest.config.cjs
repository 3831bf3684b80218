/** Units and contracts. End to end in real Chromium: test/e2e/jest.config.cjs. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }],
    // As webpack does: the help pages of the checks are modules with their text.
    '\\.md$': '<rootDir>/test/output/markdown.cjs',
  },
  // Parts of echarts are ES modules only; the library's full CommonJS build stands in for them.
  moduleNameMapper: {
    '^echarts/(core|charts|components|features|renderers)$': '<rootDir>/test/output/charts/echarts.cjs',
  },
  // Two cores are all there is on small machines, and by itself jest leaves one of them free.
  maxWorkers: '100%',
  globals: { __VERSION__: require('./package.json').version },
  // React views and office.js ask for a browser; a file that needs one says so: @jest-environment jsdom.
  testEnvironment: 'node',
};
