import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InputEntries } from '../../../engine/inputs/entries';
import { qualifiedA1 } from '../../../engine/workbook/reference';
import { say } from '../../../locales/sentences';
import { grouped } from '../../amount';
import { FailureView } from '../../errors/FailureView';
import { useLocale } from '../../language';
import { sameValue } from '../inputs/answers';
import { useDesk, useWords } from '../desk';
import type { PriorWorkbook } from './usePriorWorkbook';

const useStyles = makeStyles({
  taken: {
    padding: '0 12px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  words: { margin: 0 },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  summary: { cursor: 'pointer' },
  list: { margin: '2px 0', paddingInlineStart: '18px', fontVariantNumeric: 'tabular-nums' },
  reading: { justifyContent: 'flex-start', padding: '2px 12px' },
});

/** What last year's workbook gave, what is doubtful about it, and what was filled in otherwise. */
export function PriorFigures({ prior }: { readonly prior: PriorWorkbook }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const locale = useLocale();
  const { reading, taken, failure, dismiss } = prior;
  return (
    <>
      {reading !== null && (
        <Spinner className={styles.reading} size="tiny" label={words.prior.reading(reading)} />
      )}
      {failure && <FailureView failure={failure} onDismiss={dismiss} />}
      <div role="status">
        {taken && (
          <div className={styles.taken}>
            <p className={styles.words}>
              {taken.entries.size > 0
                ? words.prior.taken(taken.name, taken.entries.size)
                : words.prior.none(taken.name)}
            </p>
            {taken.warnings.map((warning) => (
              <p key={say(locale, warning)} className={styles.warning}>
                ▲ {say(locale, warning)}
              </p>
            ))}
          </div>
        )}
      </div>
      {taken && taken.entries.size > 0 && <TakenList entries={taken.entries} />}
    </>
  );
}

function TakenList({ entries }: { readonly entries: InputEntries }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { labelOf, table } = useDesk();
  return (
    <details className={styles.taken}>
      <summary className={styles.summary}>{words.prior.details}</summary>
      <ul className={styles.list}>
        {[...entries].map(([key, { value, priorCell }]) => (
          <li key={key}>
            {labelOf(key)} {grouped(String(value))}
            {priorCell && ` · ${qualifiedA1(priorCell)}`}
            {!sameValue(table.get(key)?.value, value) && ` · ${words.prior.overruled}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
