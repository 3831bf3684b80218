import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { a1, qualifiedA1, type CellRef } from '../../engine/workbook/reference';
import { FailureView } from '../../views/errors/FailureView';
import { useWorkStrings, type WorkStrings } from '../workStrings';
import type { EditProblem, GridEditing } from './useGridEditing';

/** Enough of a text to know it again. */
const MOST_SAID = 60;

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

export interface EditNoticesProps {
  readonly editing: GridEditing;
  /** Opens the .xls as a workbook that can be changed. */
  readonly onConvert: (() => void) | null;
}

/** Why something was not written. */
export function EditNotices({ editing, onConvert }: EditNoticesProps): ReactElement | null {
  const styles = useStyles();
  const words = useWorkStrings();
  const { problem, dismiss } = editing;
  if (!problem) return null;
  if (problem.kind === 'failed') return <FailureView failure={problem.failure} onDismiss={dismiss} />;
  return (
    <div role="alert" className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{said(problem, words)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={dismiss}
            />
          }
        >
          {problem.kind === 'readOnly' && onConvert && <Button onClick={onConvert}>{words.convert}</Button>}
          {problem.kind === 'notAFormula' && <Button onClick={editing.resume}>{words.resume}</Button>}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function said(problem: Exclude<EditProblem, { kind: 'failed' }>, words: WorkStrings): string {
  switch (problem.kind) {
    case 'readOnly':
      return words.readOnly;
    case 'tooLargeToPaste':
      return words.notPasted.tooLarge;
    case 'tooLargeToCopy':
      return words.notCopied;
    case 'merged':
      return words.notPasted.merged(problem.cell);
    case 'notAFormula':
      return words.notAFormula(a1(problem.cell), problem.text.slice(0, MOST_SAID));
    case 'pastedAsText':
      return words.pastedAsText(problem.cells.length, someCells(problem.cells));
  }
}

/** Names a few cells, and how many there are. */
export function someCells(cells: readonly CellRef[]): string {
  const shown = cells.slice(0, 3).map(qualifiedA1).join('、');
  return cells.length > 3 ? `${shown}…` : shown;
}
