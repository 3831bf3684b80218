import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { InputEntries } from '../../../engine/inputs/entries';
import type { InputKey, InputValue } from '../../../engine/inputs/inputs';
import type { InputProblem } from '../../../engine/inputs/problems';
import { readInputsSheet } from '../../../engine/inputs/readSheet';
import type { WalkableTable } from '../../../engine/inputs/table';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import { followLatest } from '../../followLatest';
import type { Kept } from '../../kept/kept';
import { answersOf, merged, sameValue, type TypedInputs } from './answers';

export interface Answers {
  readonly table: WalkableTable;
  /** What the sheet 填报说明数据 holds and cannot be used. */
  readonly problems: readonly InputProblem[];
  /** Takes the value at once and keeps it with the workbook; null takes it back. */
  readonly answer: (key: InputKey, value: InputValue | null) => void;
  /** Last year's figures: used and kept where nothing else was typed. */
  readonly takePrior: (entries: InputEntries) => void;
  readonly prior: InputEntries;
}

const NONE: InputEntries = new Map();

interface Typed {
  readonly typed: TypedInputs;
  readonly prior: InputEntries;
}

/** Everything the narrative can know beside the forms, and keeping what is typed. */
export function useAnswers(snapshot: WorkbookSnapshot, kept: Kept): Answers {
  const [typed, setTyped] = useState<TypedInputs>(new Map());
  const [prior, setPrior] = useState<InputEntries>(NONE);
  const { problems, entries: sheet } = useMemo(() => readInputsSheet(snapshot), [snapshot]);
  const { inputs } = kept.state;
  const table = useMemo(
    () => answersOf({ sheet, kept: inputs, typed, prior }),
    [sheet, inputs, typed, prior],
  );

  // Typing is faster than Excel: of what is waiting to be kept only the newest is written.
  const keeper = useRef(kept);
  useEffect(() => {
    keeper.current = kept;
  });
  const [save] = useState(() =>
    followLatest<TypedInputs>(
      async (values) => {
        const { writable, remember } = keeper.current;
        if (writable) await remember((state) => ({ ...state, inputs: merged(state.inputs, values) }));
      },
      () => undefined,
    ),
  );
  // What is taken over from a file arrives after more may have been typed: it is laid over the newest.
  const newest = useRef<Typed>({ typed, prior });
  const type = useCallback(
    (next: TypedInputs, nextPrior: InputEntries) => {
      newest.current = { typed: next, prior: nextPrior };
      setTyped(next);
      setPrior(nextPrior);
      save(next);
    },
    [save],
  );

  const answer = useCallback(
    (key: InputKey, value: InputValue | null) => {
      const { typed: before, prior: known } = newest.current;
      type(new Map(before).set(key, value), known);
    },
    [type],
  );
  const takePrior = useCallback(
    (entries: InputEntries) => {
      const { typed: typedBefore, prior: priorBefore } = newest.current;
      const before = merged(keeper.current.state.inputs, typedBefore);
      // What came from a workbook opened earlier gives way to what this one says; what a person typed stays.
      const taken = [...entries].filter(([key]) => {
        const own = before[key];
        return own === undefined || sameValue(own, priorBefore.get(key)?.value);
      });
      type(new Map([...typedBefore, ...taken.map(([key, { value }]) => [key, value] as const)]), entries);
    },
    [type],
  );
  return { table, problems, answer, takePrior, prior };
}
