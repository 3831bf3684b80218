import { Button, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement, RefObject } from 'react';
import { useWorkStrings, type WorkStrings } from '../workStrings';
import { MOST_HITS } from './search';
import type { Find } from './useFind';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    flexShrink: 0,
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  input: { flex: '0 1 220px', minWidth: '140px' },
  scope: { minHeight: '24px' },
  count: { minWidth: '96px', fontVariantNumeric: 'tabular-nums' },
  close: { marginInlineStart: 'auto' },
});

/** Finds a text, a number or a code in this sheet or all of them. */
export function FindBar({
  find,
  input,
}: {
  find: Find;
  input: RefObject<HTMLInputElement | null>;
}): ReactElement {
  const styles = useStyles();
  const { find: words } = useWorkStrings();
  const { hits, wanted } = find;
  const action = {
    size: 'small',
    appearance: 'subtle',
    disabledFocusable: hits.length === 0 && !find.searching,
  } as const;
  return (
    <div
      role="search"
      className={styles.bar}
      aria-label={words.label}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') find.close();
        else if (event.key === 'F3') find.go(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
      }}
    >
      <Input
        input={{ ref: input }}
        className={styles.input}
        size="small"
        aria-label={words.label}
        placeholder={words.placeholder}
        value={wanted}
        onChange={(_, { value }) => find.look(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          find.go(event.shiftKey ? -1 : 1);
        }}
      />
      <RadioGroup
        layout="horizontal"
        className={styles.scope}
        aria-label={words.scope}
        value={find.everywhere ? 'all' : 'sheet'}
        onChange={(_, { value }) => find.setEverywhere(value === 'all')}
      >
        <Radio value="sheet" label={words.here} />
        <Radio value="all" label={words.everywhere} />
      </RadioGroup>
      <span className={styles.count} role="status">
        {countWords(find, words)}
      </span>
      {find.elsewhere && (
        <Button
          size="small"
          onClick={() => {
            find.goElsewhere();
            // The button goes with what it offered.
            input.current?.focus();
          }}
        >
          {words.inAll}
        </Button>
      )}
      <Button
        {...action}
        icon={<ChevronUpRegular />}
        aria-label={words.previous}
        onClick={() => find.go(-1)}
      />
      <Button {...action} icon={<ChevronDownRegular />} aria-label={words.next} onClick={() => find.go(1)} />
      <Button
        size="small"
        appearance="subtle"
        className={styles.close}
        icon={<DismissRegular />}
        aria-label={words.close}
        onClick={find.close}
      />
    </div>
  );
}

/** Which of how many; how many where none of them is selected. */
function countWords({ wanted, searching, hits, at }: Find, words: WorkStrings['find']): string {
  if (wanted.trim() === '' || searching) return '';
  if (hits.length === 0) return words.none;
  const many = hits.length === MOST_HITS;
  if (at < 0) return many ? words.totalMany(hits.length) : words.total(hits.length);
  return many ? words.many(at + 1, hits.length) : words.count(at + 1, hits.length);
}
