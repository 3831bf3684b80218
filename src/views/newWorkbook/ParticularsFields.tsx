import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { PACKS } from '../../engine/packs';
import { useFieldStyles } from './fieldStyles';
import type { Particulars } from './useParticulars';
import { useNewWords } from './words';

const useStyles = makeStyles({
  short: { flex: '1 1 90px' },
  long: { flex: '2 1 150px' },
});

export interface ParticularsFieldsProps {
  readonly particulars: Particulars;
  /** What becomes of an empty 单位名称. */
  readonly entityBlank: string;
}

/** 年度, 地区 and 单位名称 of a new workbook. */
export function ParticularsFields({ particulars, entityBlank }: ParticularsFieldsProps): ReactElement {
  const { pack, year, entity, badYear, yearInput, setPack, setYear, setEntity } = particulars;
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useNewWords();
  const problem = useId();
  return (
    <>
      <div className={field.row}>
        <label className={styles.short}>
          <span className={field.label}>{words.year}</span>
          <input
            ref={yearInput}
            className={field.input}
            inputMode="numeric"
            value={year}
            aria-invalid={badYear}
            aria-describedby={badYear ? problem : undefined}
            onChange={({ target }) => setYear(target.value)}
          />
        </label>
        <label className={styles.long}>
          <span className={field.label}>{words.pack}</span>
          <select className={field.input} value={pack.id} onChange={({ target }) => setPack(target.value)}>
            {PACKS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {badYear && (
        <p id={problem} role="alert" className={field.problem}>
          {words.badYear}
        </p>
      )}
      <label className={field.field}>
        <span className={field.label}>{words.entity}</span>
        <input
          className={field.input}
          value={entity}
          placeholder={entityBlank}
          onChange={({ target }) => setEntity(target.value)}
        />
      </label>
    </>
  );
}
