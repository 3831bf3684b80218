/** Draws the pictures: npx jest --config test/e2e/screenshots.config.cjs */
module.exports = { ...require('./jest.config.cjs'), testMatch: ['<rootDir>/test/e2e/screenshots.ts'] };
