/**
 * An object of Excel's object model as it is reached over the wire. Names are PascalCase there; the scalars,
 * setters, children and methods listed are all there is, anything else is answered with ApiNotFound.
 */
export interface WireSpec {
  /** Scalar properties; evaluated when they are queried. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Navigation properties; null is a null object. */
  readonly child?: Readonly<Record<string, () => WireObject | null>>;
  /** Methods; they answer another object, null for a null object, or a plain value. */
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Present on collections. */
  readonly items?: () => readonly WireObject[];
  /** Scalars by which the client can reach the object again. */
  readonly identity?: readonly string[];
  /** Ranges are kept alive across requests when the client asks for it. */
  readonly tracked?: boolean;
}

export class WireObject {
  constructor(
    /** Class name in the API, for error locations: `Range`. */
    readonly type: string,
    readonly spec: WireSpec,
  ) {}
}

/** Reads a method argument that must be a string, a whole number or the like; the API would refuse others. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function count(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : Number.NaN;
}
