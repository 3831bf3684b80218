/**
 * The rich API's request processor: object paths and actions in, results or the first error out.
 * The numbers are the protocol's own (docs/decisions/0005-office-js.md).
 */
import type { Emulation } from './emulation';
import { apiNotFound, generalException, HostError, httpStatus, invalidArgument } from './hostError';
import { workbookObject } from './objects/workbook';
import { WireObject } from './wireObject';

const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;
const PATH = { global: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is another object, the id of its path; 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RichRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface RichResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: Readonly<Record<string, unknown>>;
}

/** Properties asked for, as a tree: `areas/address` is `{areas: {address: {}}}`. */
interface Selection {
  [name: string]: Selection;
}

export class RequestProcessor {
  private readonly kept = new Map<string, WireObject>();

  constructor(private readonly emulation: Emulation) {}

  /** @param failAt the action, counted from 0, at which Excel gives up; what was done before it stands */
  process(request: RichRequest, failAt?: number): RichResponse {
    const batch = new Batch(this.emulation, request, this.kept);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index === failAt) throw generalException('');
        results.push({ ActionId: action.Id, Value: batch.run(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { Results: results, Error: errorBody(error, index) };
      }
    }
    return { Results: results };
  }
}

function errorBody(error: HostError, index: number) {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: httpStatus(error.code),
  };
}

/** One request: its object paths are resolved once and shared by its actions. */
class Batch {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly emulation: Emulation,
    private readonly request: RichRequest,
    private readonly kept: Map<string, WireObject>,
  ) {}

  run(action: Action): unknown {
    // Trace actions mark where event handlers attach and have no object.
    if (action.ActionType === ACTION.trace) return null;
    const target = this.object(action.ObjectPathId);
    if (target === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(target);
      case ACTION.query:
      case ACTION.queryAsJson:
        return this.project(target, selection(action.QueryInfo));
      case ACTION.method: {
        const answer = this.call(target, action.Name ?? '', action.ArgumentInfo);
        return answer instanceof WireObject ? this.identity(answer) : (answer ?? null);
      }
      case ACTION.setProperty:
        this.set(target, action.Name ?? '', action.ArgumentInfo?.Arguments?.[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(target, pascalCase(name), value);
        }
        return null;
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  private object(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(this.request.ObjectPaths?.[String(id)]);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath | undefined): WireObject | null {
    if (!path) throw invalidArgument('object path');
    switch (path.ObjectPathType) {
      case PATH.global:
        return workbookObject(this.emulation);
      case PATH.null:
        return null;
      case PATH.reference: {
        const object = this.kept.get(path.Name);
        if (!object) throw new HostError('InvalidReference', 'This reference is not valid.', path.Name);
        return object;
      }
      case PATH.new:
        // office.js creates its own start-up service; it expects no answer.
        if (path.Name.endsWith('InternalService')) return new WireObject(path.Name, {});
        throw apiNotFound(path.Name);
      default:
        return this.navigate(path);
    }
  }

  private navigate(path: ObjectPath): WireObject | null {
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) {
      const child = parent.spec.child?.[path.Name];
      if (!child) throw apiNotFound(`${parent.type}.${path.Name}`);
      return child();
    }
    const method = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    const answer = this.call(parent, method, path.ArgumentInfo);
    return answer instanceof WireObject ? answer : null;
  }

  private call(target: WireObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (target.type.endsWith('InternalService')) return null;
    if (name === '_KeepReference') return this.keep(target);
    if (name === '_RemoveReference' || name === '_ReleaseReference') return null;
    const method = target.spec.call?.[name];
    if (!method) throw apiNotFound(`${target.type}.${name}`);
    return method(...this.argumentsOf(info));
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path !== 0 ? this.object(path) : argument;
    });
  }

  private set(target: WireObject, name: string, value: unknown): void {
    const setter = target.spec.set?.[name];
    if (!setter) throw invalidArgument(`${target.type}.${name}`);
    setter(value);
  }

  private keep(target: WireObject): string {
    const id = `R${this.kept.size + 1}`;
    this.kept.set(id, target);
    return id;
  }

  /** What Instantiate answers: how the client reaches the object again. */
  private identity(target: WireObject): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const name of target.spec.identity ?? []) answer[name] = target.spec.get?.[name]?.() ?? null;
    if (target.spec.tracked && this.request.AutoKeepReference) answer['_ReferenceId'] = this.keep(target);
    return answer;
  }

  private project(target: WireObject, wanted: Selection): unknown {
    if (target.spec.items) {
      const inner = { ...wanted, ...wanted['items'] };
      delete inner['items'];
      return { _Items: target.spec.items().map((item) => this.project(item, inner)) };
    }
    const answer = this.identity(target);
    const names = Object.keys(wanted);
    const all = names.length === 0 ? Object.keys(target.spec.get ?? {}) : names.map(pascalCase);
    for (const [index, name] of all.entries()) {
      const scalar = target.spec.get?.[name];
      if (scalar) {
        answer[name] = scalar();
        continue;
      }
      const child = target.spec.child?.[name];
      if (!child) throw apiNotFound(`${target.type}.${name}`);
      const object = child();
      answer[name] = object && this.project(object, wanted[names[index] ?? ''] ?? {});
    }
    return answer;
  }
}

function selection(info: QueryInfo | undefined): Selection {
  const tree: Selection = {};
  for (const path of [...(info?.Select ?? []), ...(info?.Expand ?? [])]) {
    let branch = tree;
    for (const name of path.split('/')) branch = branch[name] ??= {};
  }
  return tree;
}

function pascalCase(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
