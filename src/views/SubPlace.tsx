import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { MENU_CORNER } from './menuCorner';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', paddingBottom: '12px' },
  bar: { display: 'flex', alignItems: 'center', minHeight: '32px', padding: `4px ${MENU_CORNER} 0 12px` },
  back: { minWidth: 'max-content', paddingInline: '6px' },
  title: {
    margin: 0,
    padding: '2px 12px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface SubPlaceProps {
  readonly title: string;
  /** The words of the way back. */
  readonly back: string;
  /** Counts how often it was opened where it stays mounted: each time its heading takes the focus. */
  readonly opened?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A view opened over another, with the way back: a button, and Esc. */
export function SubPlace({ title, back, opened = 0, onClose, children }: SubPlaceProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [opened]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.place} aria-label={title} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={onClose}
        >
          {back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
