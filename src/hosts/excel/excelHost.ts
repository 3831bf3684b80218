import { HostFailure, type Host } from '../host';
import { editApplier } from './apply/applyEdit';
import { excelCapabilities } from './capabilities';
import { listenToChanges } from './changes';
import { removeMarks, replaceMarks } from './marks';
import { readWorkbook } from './readWorkbook';
import { selectCell } from './select';
import { readState, writeState } from './state';

/** The workbook open in Excel. Call it once Office is ready (see connect.ts). */
export function createExcelHost(): Host {
  const able = excelCapabilities();
  const withMarks = <T>(task: () => Promise<T>): Promise<T> =>
    able.marks ? task() : Promise.reject(new HostFailure('apiMissing', 'ExcelApi 1.6', 'ConditionalFormat'));
  return {
    kind: 'excel',
    read: () => readWorkbook(able),
    select: selectCell,
    mark: (marks) => withMarks(() => replaceMarks(marks)),
    clearMarks: () => withMarks(removeMarks),
    ...(able.changeEvents ? { onChanged: listenToChanges } : {}),
    ...(able.state ? { readState, writeState } : {}),
    ...(able.write ? { apply: editApplier(able) } : {}),
  };
}
