import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import type { Mark } from '../../hosts/host';
import type { PageStrings } from '../strings';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    paddingLeft: '8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    minHeight: '32px',
    padding: '0 12px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: '12px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  hidden: { fontStyle: 'italic' },
  marks: {
    minWidth: '16px',
    padding: '0 4px',
    borderRadius: '8px',
    fontSize: '11px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorPaletteRedBackground3,
  },
});

export interface SheetTabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly active: string;
  readonly marks: readonly Mark[];
  readonly strings: PageStrings;
  /** Id of the element that shows the sheet. */
  readonly panelId: string;
  readonly onActivate: (sheet: string) => void;
}

/** The sheets of the workbook, at the bottom as in Excel; hidden ones are shown and said to be hidden. */
export function SheetTabs(props: SheetTabsProps): ReactElement {
  const { sheets, active, strings } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    const index = sheets.findIndex((sheet) => sheet.name === active);
    const last = sheets.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: Math.max(0, index - 1),
      ArrowRight: Math.min(last, index + 1),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const sheet = target === undefined ? undefined : sheets[target];
    if (!sheet || target === undefined) return;
    event.preventDefault();
    props.onActivate(sheet.name);
    const tab = list.current?.children.item(target);
    if (tab instanceof HTMLElement) tab.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={strings.sheets} className={styles.list} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => {
        const isActive = sheet.name === active;
        const isHidden = sheet.visibility !== 'visible';
        const marked = props.marks.filter((mark) => mark.sheet === sheet.name).length;
        return (
          <button
            key={sheet.name}
            type="button"
            role="tab"
            aria-selected={isActive}
            aria-controls={isActive ? props.panelId : undefined}
            tabIndex={isActive ? 0 : -1}
            className={mergeClasses(styles.tab, isActive && styles.active, isHidden && styles.hidden)}
            onClick={() => props.onActivate(sheet.name)}
          >
            {isHidden && <EyeOffRegular aria-hidden />}
            <span>{sheet.name}</span>
            {isHidden && <span>（{strings.hiddenSheet}）</span>}
            {marked > 0 && (
              <span className={styles.marks} role="img" aria-label={strings.markedCells(marked)}>
                {marked}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
