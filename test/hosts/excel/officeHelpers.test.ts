/** @jest-environment jsdom */
import { loadOfficeHelpers } from '../../../src/hosts/excel/officeHelpers';

test('a chunk that does not load leaves everything else working', async () => {
  expect(await loadOfficeHelpers(() => Promise.reject(new Error('ChunkLoadError')))).toBeNull();
});

test('host and platform are passed on, and errors are logged', async () => {
  const log = jest.fn();
  const helpers = await loadOfficeHelpers(() =>
    Promise.resolve({ Utilities: { log, host: 'EXCEL', platform: 'PC' } }),
  );
  expect(helpers).toMatchObject({ host: 'EXCEL', platform: 'PC' });
  const error = new Error('x');
  helpers?.log(error);
  expect(log).toHaveBeenCalledWith(error);
});

test('the real library loads and has what we use', async () => {
  const helpers = await loadOfficeHelpers();
  expect(typeof helpers?.log).toBe('function');
});
