import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';
import type { FormReport, WorkbookReport } from '../../engine/report/report';
import type { Kept } from '../kept/kept';
import { useText } from '../language';
import { SheetDoubt } from './SheetDoubt';
import { takenFor } from './titledAs';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '0 12px 12px 30px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  select: {
    flex: '1 1 140px',
    minWidth: 0,
    height: '24px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':disabled': {
      color: tokens.colorNeutralForegroundDisabled,
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  words: { flex: '1 1 100%', margin: 0, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2 },
});

export interface SheetChoiceProps {
  readonly form: FormReport;
  /** Knows every sheet that may be it. */
  readonly report: WorkbookReport;
  readonly kept: Kept;
}

/**
 * Pointing at the sheet a form stands on. The arrow keys change a closed list at each press, and what is chosen is
 * written into the workbook: so the list only proposes, and the button decides.
 */
export function SheetChoice({ form, report, kept }: SheetChoiceProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { sheetChoice } = text;
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  const use = useRef<HTMLElement>(null);
  const [proposed, setProposed] = useState('');
  const [asking, setAsking] = useState(false);
  const { sheets } = report;
  const other = takenFor(proposed, form.form, report);
  const { chosen, candidates = [] } = form;
  const name = text.formShort(form.form);
  const closed = !kept.writable || kept.busy;

  const choose = async (): Promise<void> => {
    setAsking(false);
    use.current?.focus();
    if (await kept.chooseSheet(form.form, proposed)) setProposed('');
  };
  const propose = (sheet: string): void => {
    setProposed(sheet);
    setAsking(false);
  };
  const reset = async (): Promise<void> => {
    // The button goes away with the choice; the focus stays with what it was about.
    if (await kept.chooseSheet(form.form, null)) list.current?.focus();
  };
  return (
    <div className={styles.choice}>
      <p className={styles.words} role="status">
        {chosen && sheetChoice.results[chosen.result](chosen.sheet)}
      </p>
      <select
        ref={list}
        className={styles.select}
        value={proposed}
        disabled={!kept.writable}
        aria-label={sheetChoice.label(name)}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => propose(target.value)}
      >
        <option value="">{sheetChoice.none}</option>
        {candidates.length > 0 ? (
          <>
            <SheetGroup label={sheetChoice.likely} sheets={candidates} />
            <SheetGroup
              label={sheetChoice.others}
              sheets={sheets.filter((sheet) => !candidates.includes(sheet))}
            />
          </>
        ) : (
          <SheetOptions sheets={sheets} />
        )}
      </select>
      <Button
        ref={(button: HTMLElement | null) => {
          use.current = button;
        }}
        size="small"
        aria-label={sheetChoice.useOf(name)}
        disabledFocusable={closed || proposed === ''}
        onClick={() => (other ? setAsking(true) : void choose())}
      >
        {sheetChoice.use}
      </Button>
      {chosen && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={sheetChoice.resetOf(name)}
          disabledFocusable={closed}
          onClick={() => void reset()}
        >
          {sheetChoice.reset}
        </Button>
      )}
      {asking && other && (
        <SheetDoubt
          other={other}
          name={name}
          onUse={() => void choose()}
          onCancel={() => {
            setAsking(false);
            use.current?.focus();
          }}
        />
      )}
      <p id={`${id}-why`} className={mergeClasses(styles.words, styles.why)}>
        {kept.writable ? sheetChoice[kept.where === 'excel' ? 'inExcel' : 'inFile'] : sheetChoice.unavailable}
      </p>
    </div>
  );
}

function SheetGroup({ label, sheets }: { label: string; sheets: readonly string[] }): ReactElement | null {
  if (sheets.length === 0) return null;
  return (
    <optgroup label={label}>
      <SheetOptions sheets={sheets} />
    </optgroup>
  );
}

function SheetOptions({ sheets }: { sheets: readonly string[] }): ReactElement {
  return (
    <>
      {sheets.map((sheet) => (
        <option key={sheet} value={sheet}>
          {sheet}
        </option>
      ))}
    </>
  );
}
