import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Files } from '../../hosts/files';
import { useFieldStyles } from '../newWorkbook/fieldStyles';
import { sampleBytes } from './sampleList';
import { useImportingWords } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  list: { margin: '2px 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  column: { fontWeight: tokens.fontWeightSemibold },
  needed: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  holds: { margin: '0 0 4px', overflowWrap: 'anywhere' },
});

/** What an accounts list must say, and one to begin with. */
export function ColumnsHelp({ files }: { readonly files: Files }): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useImportingWords();
  const [saved, setSaved] = useState(false);
  const save = (): void => {
    files.save(sampleBytes(), words.sampleName, 'text/csv');
    setSaved(true);
  };
  return (
    <details>
      <summary className={styles.summary}>{words.help}</summary>
      <p className={field.words}>{words.helpLead}</p>
      <dl className={styles.list}>
        {words.columns.map(([column, holds, needed]) => (
          <div key={column}>
            <dt className={styles.column}>
              {column} <span className={styles.needed}>{needed}</span>
            </dt>
            <dd className={styles.holds}>{holds}</dd>
          </div>
        ))}
      </dl>
      <p className={field.words}>{words.helpSet}</p>
      <Button size="small" onClick={save}>
        {words.sample}
      </Button>
      <p role="status" className={field.words}>
        {saved ? words.sampleSaved(words.sampleName) : ''}
      </p>
    </details>
  );
}
