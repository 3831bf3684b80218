import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { useLimited } from '../useLimited';
import { useConversionStyles } from './styles';
import { useConversionWords } from './words';

const STEP = 50;

export interface LimitedListProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

/** A list of which the rest is shown on request. */
export function LimitedList<T>({ items, children }: LimitedListProps<T>): ReactElement {
  const styles = useConversionStyles();
  const words = useConversionWords();
  const list = useRef<HTMLUListElement>(null);
  const { shown, rest, next, more } = useLimited(items, STEP);
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {shown.map((item, index) => (
          <li key={index} className={styles.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className={mergeClasses(styles.words, styles.under)}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              more();
              // With the last piece the button goes.
              if (next === rest) list.current?.focus();
            }}
          >
            {words.more(next, rest)}
          </Button>
        </div>
      )}
    </>
  );
}
