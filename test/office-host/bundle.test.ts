import { JSDOM } from 'jsdom';
import { emulatorScript } from './bundle';
import { WORKBOOK } from './fixtures';

test('one script puts the emulated Excel in place before office.js loads', async () => {
  const script = await emulatorScript(WORKBOOK, { version: 'excel2021' });
  const { window } = new JSDOM('', { runScripts: 'outside-only' });
  window.eval(script);
  expect(window.eval('emulatedExcel.sheet("表1").name')).toBe('表1');
  expect(window.eval('typeof external.GetContext')).toBe('function');
  window.close();
}, 60_000);
