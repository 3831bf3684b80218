/**
 * Puts an emulated Excel under office.js. Call it before office.js loads; from then on office.js believes it
 * runs in the task pane of desktop Excel. Everything the client does is real, every value it is answered is ours.
 */
import type { Area } from '../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { Emulation } from './emulation';
import { HOST_STATUS } from './hostError';
import { loadModel, type ModelSheet } from './model';
import { RequestProcessor, type RichRequest } from './requestProcessor';
import { REQUIREMENT_SETS, type ExcelVersion, type RequirementSets } from './requirementSets';
import { NO_FAULTS, utf8Length, type Faults, type Traffic } from './traffic';
import { createTransport } from './transport';
import { writeCell } from './typing';

export interface EmulatorOptions {
  /** Which Excel to be; m365 unless said otherwise. */
  readonly version?: ExcelVersion | RequirementSets;
  readonly locale?: string;
  readonly dark?: boolean;
  readonly latency?: number;
}

/** The window that office.js will run in. */
export interface HostWindow {
  external?: unknown;
}

export interface EmulatedExcel {
  readonly workbook: Emulation['workbook'];
  readonly journal: Emulation['journal'];
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Every request body as it came, oldest first; office.js' own start-up call is not counted. */
  readonly requests: readonly RichRequest[];
  /** Ids of ribbon commands that called event.completed(). */
  readonly completedCommands: readonly string[];
  resetTraffic(): void;
  sheet(name: string): ModelSheet;
  /** Types into a cell as the user would, or a co-author elsewhere; listeners hear of it. */
  type(
    sheetName: string,
    row: number,
    column: number,
    value: number | string | boolean,
    by?: 'user' | 'coauthor',
  ): void;
  protect(sheetName: string): void;
  protectStructure(): void;
  addChartSheet(name: string): void;
  invokeCommand(commandId: string, functionName: string): boolean;
  /** The whole model as plain JSON, to compare before with after. */
  toJSON(): unknown;
}

export function install(
  window: HostWindow,
  snapshot: WorkbookSnapshot,
  options: EmulatorOptions = {},
): EmulatedExcel {
  const sets = requirementSets(options.version ?? 'm365');
  const emulation = new Emulation(loadModel(snapshot), minorVersion(sets) >= 14);
  const { workbook, journal } = emulation;
  const processor = new RequestProcessor(emulation);
  const faults: Faults = { ...NO_FAULTS, failAt: [], latency: options.latency ?? 0 };
  const requests: RichRequest[] = [];
  const completedCommands: string[] = [];
  let traffic: Traffic = { requests: 0, sent: 0, received: 0 };

  const execute = async (body: string) => {
    await new Promise((resolve) => setTimeout(resolve, faults.latency));
    // The body is office.js' own JSON; the processor refuses what it does not know.
    const request = JSON.parse(body) as RichRequest;
    if (isStartUp(request)) return { status: 0, body: JSON.stringify(processor.process(request)) };
    const sent = utf8Length(body);
    if (faults.editing) return refused(HOST_STATUS.InvalidOperationInCellEditMode);
    if (sent > faults.payloadLimit) return refused(HOST_STATUS.RequestPayloadSizeLimitExceeded);
    const response = JSON.stringify(processor.process(request, faults.failAt.shift() ?? undefined));
    const received = utf8Length(response);
    requests.push(request);
    traffic = {
      requests: traffic.requests + 1,
      sent: traffic.sent + sent,
      received: traffic.received + received,
    };
    if (received > faults.payloadLimit) return refused(HOST_STATUS.ResponsePayloadSizeLimitExceeded);
    return { status: 0, body: response };
  };

  const transport = createTransport({
    requirementSets: sets,
    locale: options.locale ?? 'zh-CN',
    documentUrl: `C:\\决算\\${snapshot.name}`,
    background: options.dark ? 0x292929 : 0xffffff,
    execute,
    commandCompleted: (id) => completedCommands.push(id),
  });
  emulation.deliver = (event) => transport.deliver(event);
  Object.defineProperty(window, 'external', { value: transport.external, configurable: true });

  const sheet = (name: string): ModelSheet => {
    const found = workbook.sheet(name);
    if (!found) throw new Error(`The emulated workbook has no sheet ${name}`);
    return found;
  };
  return {
    workbook,
    journal,
    faults,
    requests,
    completedCommands,
    get traffic() {
      return traffic;
    },
    resetTraffic() {
      traffic = { requests: 0, sent: 0, received: 0 };
      requests.length = 0;
    },
    sheet,
    type(sheetName, row, column, value, by = 'user') {
      const area: Area = { top: row, left: column, bottom: row, right: column };
      writeCell(sheet(sheetName), row, column, value);
      emulation.changed(sheet(sheetName), area, false, by === 'coauthor' ? 'Remote' : 'Local');
    },
    protect(sheetName) {
      sheet(sheetName).protection = { password: 'secret' };
    },
    protectStructure() {
      workbook.structureProtected = true;
    },
    addChartSheet(name) {
      workbook.addSheet(name, 'chart');
    },
    invokeCommand: (commandId, functionName) => transport.invokeCommand(commandId, functionName),
    toJSON: () => JSON.parse(JSON.stringify(workbook)) as unknown,
  };
}

/** office.js tells Excel once, at a time of its choosing, that it is ready for ribbon actions. */
function isStartUp(request: RichRequest): boolean {
  return Object.values(request.ObjectPaths ?? {}).some(({ Name }) => Name.endsWith('InternalService'));
}

function refused(status: number) {
  return { status, body: '' };
}

function requirementSets(version: ExcelVersion | RequirementSets): RequirementSets {
  return typeof version === 'string' ? REQUIREMENT_SETS[version] : version;
}

/** 14 of `1.14`. */
function minorVersion(sets: RequirementSets): number {
  return Number(sets['excelapi']?.split('.')[1] ?? 0);
}
