import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactElement, type ReactNode } from 'react';
import type { Cause } from '../../engine/report/report';
import { useLocale, useText } from '../language';
import type { CauseGroup } from '../findingGroups';
import { CellLink } from '../figures/CellLink';
import { placeName, type Locatable } from '../place';
import { AdoptButton } from './AdoptButton';
import { causePrinted, causeTitle } from './causeText';
import { useRowStyles } from './row';
import type { Stop } from './useWalk';

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: '4px' },
  head: { display: 'flex', alignItems: 'flex-start' },
  toggle: { flexShrink: 0, marginTop: '6px', marginInlineEnd: '8px' },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // The accent is too faint on a chosen row in the dark theme.
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  also: { padding: '0 12px 4px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

export interface CauseRowProps {
  readonly group: CauseGroup;
  readonly open: boolean;
  readonly stop: Stop;
  readonly onStand: () => void;
  readonly onToggle: () => void;
  readonly onAdopt: ((cause: Cause) => void) | null;
  readonly onGoTo: (place: Locatable) => void;
  /** The findings it explains. */
  readonly children: ReactNode;
}

/** A cause: the suspect cell first, the value it must have, and under it what it explains. */
export function CauseRow(props: CauseRowProps): ReactElement {
  const { group, open, stop, onStand, onToggle, onAdopt, onGoTo, children } = props;
  const styles = useStyles();
  const row = useRowStyles();
  const text = useText();
  const locale = useLocale();
  const id = useId();
  const { cause } = group;
  const { hold, tabIndex, isCurrent } = stop;
  const title = text.cause.title(group.index + 1);
  const about = [cause.label, cause.column].filter(Boolean).join(' · ');
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <button
          type="button"
          ref={hold}
          tabIndex={tabIndex}
          aria-current={isCurrent ? 'true' : undefined}
          className={mergeClasses(row.row, isCurrent && row.current)}
          onClick={onStand}
        >
          <span className={row.body}>
            <span className={styles.number}>{title}</span>
            <span className={mergeClasses(row.title, row.strong)}>{causeTitle(text, cause)}</span>
            <span className={row.second}>{causePrinted(text, locale, cause)}</span>
            {about && <span className={row.second}>{about}</span>}
            <span className={row.second}>{text.cause.explains(cause.explains.length, group.explained)}</span>
          </span>
        </button>
        <Button
          className={styles.toggle}
          size="small"
          appearance="subtle"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={open ? text.findings.closeGroup(title) : text.findings.openGroup(title)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        />
      </div>
      {cause.also.length > 0 && (
        <div className={styles.also}>
          {text.cause.also}{' '}
          {cause.also.map((place, index) => (
            <span key={placeName(place)}>
              {index > 0 && text.separator}
              <CellLink place={place} onGoTo={onGoTo} />
            </span>
          ))}
        </div>
      )}
      <AdoptButton cause={cause} onAdopt={onAdopt} className={row.adopt} />
      {open && (
        <ul id={id} className={mergeClasses(row.list, row.nested)}>
          {children}
        </ul>
      )}
    </section>
  );
}
