import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  chevron: { flexShrink: 0, fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Stands before the title: the sign of what is inside. */
  readonly sign?: ReactNode;
  /** Of the heading: one below what it stands under. */
  readonly level?: 2 | 3;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A section that opens and closes under its heading. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { title, sign, level = 2, open, onToggle, children } = props;
  const styles = useStyles();
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <Chevron className={styles.chevron} aria-hidden />
          {sign}
          <span className={styles.title}>{title}</span>
        </button>
      </Heading>
      {open && <div id={id}>{children}</div>}
    </section>
  );
}
