import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import { useWorkStrings } from '../workStrings';
import { checkedWords } from './checkedWords';

const useStyles = makeStyles({
  list: { zIndex: 20 },
  button: { minWidth: 0, maxWidth: '100%', paddingInline: '6px', textAlign: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  unsaved: {
    marginInlineStart: '6px',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One of the open workbooks, as the list shows it. */
export interface SwitcherEntry {
  readonly id: number;
  readonly name: string;
  /** Of the last check; null before the first one. */
  readonly report: WorkbookReport | null;
  readonly unsaved: boolean;
}

export interface SwitcherProps {
  readonly entries: readonly SwitcherEntry[];
  readonly active: number | null;
  readonly onActivate: (id: number) => void;
  readonly onClose: (id: number) => void;
}

/** The name of the workbook in front; opens the list of all that are open. */
export function Switcher({ entries, active, onActivate, onClose }: SwitcherProps): ReactElement {
  const styles = useStyles();
  const { workbooks: words } = useWorkStrings();
  const front = entries.find(({ id }) => id === active);
  if (!front) return <span data-testid="file-name" />;
  const index = entries.indexOf(front);
  const next = entries[(index + 1) % entries.length];
  return (
    <Menu
      // Inside the header: what lies beside every landmark is found by no one who jumps between them.
      inline
      checkedValues={{ workbook: [String(front.id)] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [chosen] = checkedItems;
        if (chosen !== undefined) onActivate(Number(chosen));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          className={styles.button}
          title={words.menu(entries.length)}
          aria-description={words.menu(entries.length)}
        >
          <span className={styles.name} data-testid="file-name">
            {front.name}
          </span>
          {front.unsaved && <span className={styles.unsaved}>· {words.unsaved}</span>}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {entries.map((entry) => (
            <MenuItemRadio
              key={entry.id}
              name="workbook"
              value={String(entry.id)}
              secondaryContent={
                <span className={styles.facts}>
                  {[...checkedWords(entry.report, words), ...(entry.unsaved ? [words.unsaved] : [])].join(
                    ' · ',
                  )}
                </span>
              }
            >
              {entry.name}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          {next && next !== front && (
            <MenuItem secondaryContent="Ctrl+F6" onClick={() => onActivate(next.id)}>
              {words.next}
            </MenuItem>
          )}
          <MenuItem onClick={() => onClose(front.id)}>{words.close(front.name)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
