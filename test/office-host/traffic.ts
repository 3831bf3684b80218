/** What a round trip costs, and the faults a test can put into the next ones. */

export interface Traffic {
  readonly requests: number;
  /** UTF-8 bytes of the request bodies, as they cross a network in Excel on the web. */
  readonly sent: number;
  readonly received: number;
}

export interface Faults {
  /** Largest request and response in UTF-8 bytes; Excel on the web takes 5 MB. */
  payloadLimit: number;
  /** Milliseconds before a request is answered. */
  latency: number;
  /** Excel is editing a cell: every request is refused. */
  editing: boolean;
  /** Actions at which one of the next requests fails; the first of the list is for the next request. */
  failAt: (number | null)[];
}

export const NO_FAULTS: Readonly<Omit<Faults, 'failAt'>> = {
  payloadLimit: Infinity,
  latency: 0,
  editing: false,
};

/** Length in UTF-8 without allocating the bytes: TextEncoder is absent in jsdom. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}
