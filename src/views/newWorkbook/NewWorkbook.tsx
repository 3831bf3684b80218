import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { recognise } from '../../engine/forms/recognise';
import { DEFAULT_PACK, PACKS, packNamed } from '../../engine/packs';
import { entityOf, yearOf } from '../../engine/template/rollForward';
import type { CodeLine } from '../../engine/template/structure';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { halfWidth } from '../../engine/workbook/text';
import type { Files } from '../../hosts/files';
import type { Kept } from '../kept/kept';
import { CodesField } from './CodesField';
import { useFieldStyles } from './fieldStyles';
import { MakingStatus } from './MakingStatus';
import { PriorField } from './PriorField';
import { useMaking, type Make, type OpenNew } from './useMaking';
import { useNewWords } from './words';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px 12px' },
  // The top right 34 × 32 px belong to the host's menu.
  bar: { display: 'flex', minHeight: '32px', padding: '4px 38px 0 0', alignItems: 'center' },
  back: { minWidth: 'max-content', paddingInline: '6px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  short: { flex: '1 1 90px' },
  long: { flex: '2 1 150px' },
});

export interface NewWorkbookProps {
  readonly files: Files;
  readonly kept: Kept;
  /** Absent where nothing can open it: then it is handed out as a file. */
  readonly onOpen: OpenNew | undefined;
  readonly onClose: () => void;
}

/** 新建标准工作簿: year, place, entity, items, and last year's workbook to roll forward. */
export function NewWorkbook({ files, kept, onOpen, onClose }: NewWorkbookProps): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useNewWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const yearInput = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const making = useMaking(files);
  const [pack, setPack] = useState(
    () => (kept.state.pack === null ? null : packNamed(kept.state.pack)) ?? DEFAULT_PACK,
  );
  // Accounts are drawn up after their year has ended.
  const [year, setYear] = useState(() => String(new Date().getFullYear() - 1));
  const [badYear, setBadYear] = useState(false);
  const [entity, setEntity] = useState('');
  const [codes, setCodes] = useState<readonly CodeLine[]>([]);
  const [prior, setPrior] = useState<WorkbookSnapshot | null>(null);

  const take = (taken: WorkbookSnapshot | null): void => {
    setPrior(taken);
    if (!taken) return;
    const last = yearOf(recognise(taken));
    if (last !== null) setYear(String(last + 1));
  };
  const give = (act: (make: Make, name: string) => Promise<void>): void => {
    const plain = halfWidth(year).trim();
    if (!/^20\d{2}$/.test(plain)) {
      setBadYear(true);
      yearInput.current?.focus();
      return;
    }
    const named = entity.trim();
    const known = named === '' && prior ? entityOf(recognise(prior), prior) : named;
    const options = {
      pack,
      year: Number(plain),
      codes,
      ...(named === '' ? {} : { entity: named }),
      ...(prior ? { prior } : {}),
    };
    void act(() => files.newWorkbook(options), words.fileName(known, plain));
  };
  const save = (): void => give(making.save);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (making.busy) return;
    if (onOpen) give((make, name) => making.open(make, name, onOpen));
    else save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form
      className={styles.view}
      aria-label={words.title}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={onClose}
        >
          {words.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      <p className={field.words}>{words.lead}</p>
      <div className={field.row}>
        <label className={styles.short}>
          <span className={field.label}>{words.year}</span>
          <input
            ref={yearInput}
            className={field.input}
            inputMode="numeric"
            value={year}
            aria-invalid={badYear}
            aria-describedby={badYear ? `${id}-year` : undefined}
            onChange={({ target }) => {
              setYear(target.value);
              setBadYear(false);
            }}
          />
        </label>
        <label className={styles.long}>
          <span className={field.label}>{words.pack}</span>
          <select
            className={field.input}
            value={pack.id}
            onChange={({ target }) => setPack(packNamed(target.value) ?? DEFAULT_PACK)}
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
          {words.badYear}
        </p>
      )}
      <label className={field.field}>
        <span className={field.label}>{words.entity}</span>
        <input
          className={field.input}
          value={entity}
          placeholder={prior ? words.entityFromPrior : words.entityBlank}
          onChange={({ target }) => setEntity(target.value)}
        />
      </label>
      <PriorField files={files} prior={prior} onTake={take} />
      <CodesField lines={codes} onChange={setCodes} />
      <div className={field.row}>
        {onOpen && (
          <Button type="submit" appearance="primary" disabledFocusable={making.busy}>
            {words.open}
          </Button>
        )}
        <Button
          type={onOpen ? 'button' : 'submit'}
          appearance={onOpen ? 'secondary' : 'primary'}
          disabledFocusable={making.busy}
          onClick={() => onOpen && !making.busy && save()}
        >
          {words.save}
        </Button>
      </div>
      <MakingStatus making={making} />
    </form>
  );
}
