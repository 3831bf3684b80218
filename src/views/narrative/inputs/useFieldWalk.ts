import { useEffect, useState, type RefObject } from 'react';
import type { InputKey } from '../../../engine/inputs/inputs';
import type { MissingInput } from '../../../engine/narrative/narrative';
import { fieldIn, nextMissing } from './fieldWalk';

export interface FieldWalk {
  /** To this field. */
  readonly goTo: (missing: MissingInput) => void;
  /** The answer was taken: to the next field, once the text has been written anew. */
  readonly goOn: (answered: InputKey) => void;
}

interface Wish {
  readonly answered: InputKey | null;
  readonly to: MissingInput | null;
  readonly before: readonly MissingInput[];
  /** What it was folded away in has been opened: a field that is still not there has gone. */
  readonly revealed: boolean;
}

export interface FieldWalkWithin {
  readonly missing: readonly MissingInput[];
  /** Everything with the fields in it. */
  readonly body: RefObject<HTMLElement | null>;
  /** Where the focus goes when nothing is missing any more. */
  readonly end: RefObject<HTMLElement | null>;
  /** Opens what the field is folded away in. */
  readonly reveal: (missing: MissingInput) => void;
}

/** Walking the fields, in the order of the text. */
export function useFieldWalk({ missing, body, end, reveal }: FieldWalkWithin): FieldWalk {
  const [wish, setWish] = useState<Wish | null>(null);

  useEffect(() => {
    if (!wish) return;
    const to = wish.answered === null ? wish.to : nextMissing(wish.before, wish.answered, missing);
    if (!to) {
      setWish(null);
      end.current?.focus();
      return;
    }
    const field = fieldIn(body.current, to.key);
    if (!field) {
      setWish(wish.revealed ? null : { answered: null, to, before: missing, revealed: true });
      if (!wish.revealed) reveal(to);
      return;
    }
    setWish(null);
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
  });

  return {
    goTo: (to) => setWish({ answered: null, to, before: missing, revealed: false }),
    goOn: (answered) => setWish({ answered, to: null, before: missing, revealed: false }),
  };
}
