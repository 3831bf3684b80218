/**
 * Entry of the script that puts an emulated Excel into a real browser page before office.js loads.
 * It leaves `window.emulatedExcel` for the test to ask.
 */
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { install, type EmulatedExcel, type EmulatorOptions } from './install';

declare global {
  interface Window {
    installEmulatedExcel: (snapshot: WorkbookSnapshot, options?: EmulatorOptions) => void;
    emulatedExcel?: EmulatedExcel;
  }
}

window.installEmulatedExcel = (snapshot, options) => {
  window.emulatedExcel = install(window, snapshot, options);
};
