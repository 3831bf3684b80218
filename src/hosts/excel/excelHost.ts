import { HostFailure, type Host } from '../host';
import type { ApplyEdit } from './apply/applyEdit';
import { excelCapabilities, type ExcelCapabilities } from './capabilities';
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
    mark: (marks, following) => withMarks(() => replaceMarks(marks, following)),
    clearMarks: () => withMarks(removeMarks),
    ...(able.changeEvents ? { onChanged: listenToChanges } : {}),
    ...(able.state ? { readState, writeState } : {}),
    ...(able.write ? { apply: lazyApplier(able) } : {}),
  };
}

/** A check never writes: what writes is loaded with the first change. One applier, for it remembers what it replaced. */
function lazyApplier(able: ExcelCapabilities): ApplyEdit {
  let applier: Promise<ApplyEdit> | null = null;
  const load = async (): Promise<ApplyEdit> => {
    const { editApplier } = await import(/* webpackChunkName: "apply" */ './apply/applyEdit');
    return editApplier(able);
  };
  return async (edit) => {
    applier ??= load();
    // A chunk that could not be loaded is asked for again.
    applier.catch(() => (applier = null));
    await (
      await applier
    )(edit);
  };
}
