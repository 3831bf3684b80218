import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { DEFAULT_PACK, PACKS, packNamed } from '../../engine/packs';
import type { Practice } from '../../engine/rounding/plan';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { halfWidth } from '../../engine/workbook/text';
import type { Files } from '../../hosts/files';
import { SubPlace } from '../filling/SubPlace';
import type { Kept } from '../kept/kept';
import { useFieldStyles } from '../newWorkbook/fieldStyles';
import type { OpenNew } from '../newWorkbook/useMaking';
import { useNewWords } from '../newWorkbook/words';
import { ColumnsHelp } from './ColumnsHelp';
import { ImportOutcome } from './ImportOutcome';
import { SourcesField } from './SourcesField';
import { UnitChoice } from './UnitChoice';
import { useImport } from './useImport';
import { useImportingWords } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px' },
  short: { flex: '1 1 90px' },
  long: { flex: '2 1 150px' },
  checking: { justifyContent: 'flex-start' },
});

export interface ImportViewProps {
  readonly files: Files;
  readonly kept: Kept;
  /** Counts how often it was opened. */
  readonly opened: number;
  /** Absent where nothing can open the new workbook: then it is handed out as a file. */
  readonly onOpen: OpenNew | undefined;
  readonly onClose: () => void;
}

/** 从其他数据填表: sources, year, place, entity and unit; then the rows to be put right, or a new workbook. */
export function ImportView({ files, kept, opened, onOpen, onClose }: ImportViewProps): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useImportingWords();
  const news = useNewWords();
  const id = useId();
  const yearInput = useRef<HTMLInputElement>(null);
  const { busy, result, start, forget } = useImport();
  const [sources, setSources] = useState<readonly WorkbookSnapshot[]>([]);
  const [lacking, setLacking] = useState(false);
  const [pack, setPack] = useState(
    () => (kept.state.pack === null ? null : packNamed(kept.state.pack)) ?? DEFAULT_PACK,
  );
  // Accounts are drawn up after their year has ended.
  const [year, setYear] = useState(() => String(new Date().getFullYear() - 1));
  const [badYear, setBadYear] = useState(false);
  const [entity, setEntity] = useState('');
  const [practice, setPractice] = useState<Practice | null>(null);
  const plainYear = halfWidth(year).trim();

  /** What was found is of the request before. */
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      forget();
    };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    setLacking(sources.length === 0);
    if (!/^20\d{2}$/.test(plainYear)) {
      setBadYear(true);
      yearInput.current?.focus();
      return;
    }
    if (sources.length > 0)
      start({ sources, pack, year: Number(plainYear), entity: entity.trim(), practice });
  };
  return (
    <SubPlace title={words.title} back={words.back} opened={opened} onClose={onClose}>
      <form className={styles.form} aria-label={words.title} noValidate onSubmit={onSubmit}>
        <p className={field.words}>{words.lead}</p>
        <SourcesField files={files} sources={sources} lacking={lacking} onChange={changing(setSources)} />
        <ColumnsHelp files={files} />
        <div className={field.row}>
          <label className={styles.short}>
            <span className={field.label}>{news.year}</span>
            <input
              ref={yearInput}
              className={field.input}
              inputMode="numeric"
              value={year}
              aria-invalid={badYear}
              aria-describedby={badYear ? `${id}-year` : undefined}
              onChange={({ target }) => {
                changing(setYear)(target.value);
                setBadYear(false);
              }}
            />
          </label>
          <label className={styles.long}>
            <span className={field.label}>{news.pack}</span>
            <select
              className={field.input}
              value={pack.id}
              onChange={({ target }) => changing(setPack)(packNamed(target.value) ?? DEFAULT_PACK)}
            >
              {PACKS.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {badYear && (
          <p id={`${id}-year`} role="alert" className={field.problem}>
            {news.badYear}
          </p>
        )}
        <label className={field.field}>
          <span className={field.label}>{news.entity}</span>
          <input
            className={field.input}
            value={entity}
            placeholder={words.entityBlank}
            onChange={({ target }) => changing(setEntity)(target.value)}
          />
        </label>
        <UnitChoice practice={practice} onChoose={changing(setPractice)} />
        <div className={field.row}>
          <Button
            type="submit"
            appearance={result?.workbook ? 'secondary' : 'primary'}
            disabledFocusable={busy}
          >
            {words.check}
          </Button>
          {busy && <Spinner className={styles.checking} size="tiny" label={words.checking} />}
        </div>
        {result && <ImportOutcome files={files} result={result} year={Number(plainYear)} onOpen={onOpen} />}
      </form>
    </SubPlace>
  );
}
