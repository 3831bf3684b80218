/**
 * `window.external` as the unmodified office.js finds it inside desktop Excel on Windows: context, requests,
 * events and ribbon commands. Numbers are office.js' own dispatch ids.
 */
import type { RichEvent } from './emulation';

const DISPATCH = { richRequest: 93, commandCompleted: 94 } as const;
const EVENT = { richMessage: 33, commandInvoked: 39 } as const;
/** Tells office.js that an event row comes from the rich API. */
const RICH_MESSAGE_CATEGORY = 65536;
const NOT_SUPPORTED = 5001;

/** COM safe arrays, the form in which answers cross from Excel to the web view. */
interface SafeArray {
  toArray(): readonly unknown[];
}
const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

type Completion = (answer: number | SafeArray) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

export interface TransportOptions {
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Language of Excel's own interface, `zh-CN`. */
  readonly locale: string;
  readonly documentUrl: string;
  /** Office themes carry their colours as 0xRRGGBB. */
  readonly background: number;
  readonly execute: (body: string) => Promise<{ readonly status: number; readonly body: string }>;
  readonly commandCompleted: (commandId: string) => void;
}

export interface Transport {
  readonly external: Readonly<Record<string, unknown>>;
  deliver(event: RichEvent): void;
  /** Presses a ribbon button; false where office.js does not listen yet. */
  invokeCommand(commandId: string, functionName: string): boolean;
}

export function createTransport(options: TransportOptions): Transport {
  const handlers = new Map<number, EventHandler>();
  const external = {
    GetContext: () => context(options),
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${options.locale}$$$$0`,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, complete: Completion) => {
      if (id === DISPATCH.richRequest) return void answer(options, bodyOf(parameters), complete);
      if (id === DISPATCH.commandCompleted) {
        options.commandCompleted(String(toList(parameters)[0]));
        return complete(safeArray([0]));
      }
      return complete(NOT_SUPPORTED);
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: EventHandler,
      complete: (status: number) => void,
    ) => {
      handlers.set(id, handler);
      complete(0);
    },
    UnregisterEvent: (id: number, _target: string, complete: (status: number) => void) => {
      handlers.delete(id);
      complete(0);
    },
  };
  return {
    external,
    deliver({ type, target, payload }) {
      const row = safeArray([RICH_MESSAGE_CATEGORY, type, target, JSON.stringify(payload), 0, false]);
      setTimeout(() => handlers.get(EVENT.richMessage)?.(EVENT.richMessage, safeArray([row])), 0);
    },
    invokeCommand(commandId, functionName) {
      const handler = handlers.get(EVENT.commandInvoked);
      handler?.(
        EVENT.commandInvoked,
        safeArray([commandId, functionName, JSON.stringify({ source: { id: commandId } })]),
      );
      return handler !== undefined;
    },
  };
}

async function answer(options: TransportOptions, body: string, complete: Completion): Promise<void> {
  const { status, body: response } = await options.execute(body);
  complete(safeArray(status === 0 ? [0, 200, [], response] : [status, `host status ${status}`]));
}

/** The request body is the fifth element of the message. */
function bodyOf(parameters: unknown): string {
  const message = toList(toList(parameters)[0]);
  return String(message[4]);
}

/** office.js hands over arrays, or array-like objects where it runs in another window. */
function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function context(options: TransportOptions) {
  const matrix = JSON.stringify(options.requirementSets);
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'final-accounts',
    GetAppVersionMajor: () => '16',
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => matrix,
    GetDialogRequirementMatrix: () => matrix,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17928.20000',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: options.background,
        bodyForegroundColor: 0xffffff - options.background,
        controlBackgroundColor: options.background,
        controlForegroundColor: 0xffffff - options.background,
      }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
