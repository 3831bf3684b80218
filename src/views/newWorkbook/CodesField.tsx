import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactElement } from 'react';
import { CLASSES } from '../../engine/forms/definitions/classes';
import {
  ECONOMIC_NAMES,
  FUNCTIONAL_NAMES,
  FUNCTIONAL_NAMES_SEEN_ONCE,
} from '../../engine/packs/classification';
import { parseCodeList } from '../../engine/template/codeList';
import { orderedLines } from '../../engine/template/codeLines';
import type { CodeLine } from '../../engine/template/structure';
import { halfWidth } from '../../engine/workbook/text';
import { useFieldStyles } from './fieldStyles';
import { useNewWords } from './words';

const useStyles = makeStyles({
  code: { flex: '1 1 96px' },
  name: { flex: '3 1 130px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  number: { fontVariantNumeric: 'tabular-nums' },
});

const DICTIONARIES = [FUNCTIONAL_NAMES, ECONOMIC_NAMES, FUNCTIONAL_NAMES_SEEN_ONCE];

/** What may be chosen from: the dictionary is partial, other codes can be typed. */
const KNOWN: readonly CodeLine[] = orderedLines(
  [CLASSES.map(({ code }) => code), ...DICTIONARIES.map((names) => [...names.keys()])]
    .flat()
    .map((code) => ({ code, name: '' })),
);

/** '' where the dictionary does not know the code. */
function nameOf(code: string): string {
  return KNOWN.find((line) => line.code === code)?.name ?? '';
}

export interface CodesFieldProps {
  readonly lines: readonly CodeLine[];
  readonly onChange: (lines: readonly CodeLine[]) => void;
}

/** The items to be listed: a code is typed or chosen, its name fills in. */
export function CodesField({ lines, onChange }: CodesFieldProps): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useNewWords();
  const id = useId();
  const codeInput = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isCode = parseCodeList(code).lines.length === 1;
  const isUnknown = isCode && nameOf(code) === '';
  const isSeenOnce =
    isCode && !CLASSES.some((one) => one.code === code) && FUNCTIONAL_NAMES_SEEN_ONCE.has(code);
  const hint = isUnknown ? words.unknownCode(code) : isSeenOnce ? words.seenOnce(code) : null;

  const type = (typed: string): void => {
    const plain = halfWidth(typed).trim();
    // A name that the dictionary gave belongs to the code before; one that was typed stays.
    if (name === nameOf(code)) setName(nameOf(plain));
    setCode(plain);
    setProblem(null);
  };
  const take = (added: readonly CodeLine[]): void => {
    const codes = new Set(added.map((line) => line.code));
    onChange(orderedLines([...lines.filter((line) => !codes.has(line.code)), ...added]));
  };
  const add = (): void => {
    if (!isCode) {
      setProblem(words.badCode);
      return;
    }
    take([{ code, name: name.trim() }]);
    setCode('');
    setName('');
    codeInput.current?.focus();
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(text.trim())) return;
    event.preventDefault();
    const { lines: pasted, problems } = parseCodeList(text);
    take(pasted);
    setProblem(problems.length > 0 ? words.pasteProblems(problems.map((one) => one.text).join(' / ')) : null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || code === '') return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset className={field.field}>
      <legend className={field.label}>{words.codes}</legend>
      <p className={field.words}>{words.codesWhy}</p>
      <div className={field.row} onKeyDown={onKeyDown}>
        <label className={styles.code}>
          <span className={field.caption}>{words.code}</span>
          <input
            ref={codeInput}
            className={field.input}
            inputMode="numeric"
            list={`${id}-known`}
            value={code}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => type(target.value)}
            onPaste={paste}
          />
        </label>
        <label className={styles.name}>
          <span className={field.caption}>{words.name}</span>
          <input className={field.input} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <Button onClick={add}>{words.add}</Button>
      </div>
      <datalist id={`${id}-known`}>
        {KNOWN.map((line) => (
          <option key={line.code} value={line.code}>
            {line.name}
          </option>
        ))}
      </datalist>
      <p id={`${id}-said`} role="status" className={problem ? field.problem : field.words}>
        {problem ?? hint ?? (lines.length > 0 ? words.listed(lines.length) : '')}
      </p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.code} className={styles.item}>
            <span className={styles.text}>
              <span className={styles.number}>{line.code}</span>{' '}
              {line.name === '' ? words.unknown : line.name}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.remove(line.code)}
              onClick={() => {
                onChange(lines.filter((other) => other !== line));
                codeInput.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
