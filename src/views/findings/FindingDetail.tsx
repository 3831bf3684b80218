import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Cause, Finding } from '../../engine/report/report';
import { say } from '../../locales/sentences';
import { Explanation } from '../explaining/Explanation';
import { HelpButton } from '../help/HelpButton';
import type { Kept } from '../kept/kept';
import { useLocale, useText } from '../language';
import { useHidden } from '../useHidden';
import { placeName, type Locatable } from '../place';
import { LevelSign } from '../signs/LevelSign';
import { isAdoptable } from './adopt/adoptable';
import { causePrinted, causeTitle } from './causeText';
import { EquationTable } from './EquationTable';
import { guidanceFor } from './guidance';
import { RoundingTable } from './RoundingTable';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px 12px', outline: 'none' },
  // The top right 34 × 32 px belong to the host's menu.
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    minHeight: '32px',
    padding: '4px 38px 0 0',
  },
  back: { minWidth: 'max-content', paddingInline: '6px', marginInlineEnd: 'auto' },
  position: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  title: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground3, marginTop: '6px' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  cause: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  strong: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface FindingDetailProps {
  readonly finding: Finding;
  readonly cause: Cause | null;
  readonly kept: Kept;
  /** Position in the list, from zero, and its length. */
  readonly index: number;
  readonly count: number;
  readonly onBack: () => void;
  /** To the previous (−1) or next (1) finding of the list. */
  readonly onStep: (step: 1 | -1) => void;
  /** Null where nothing can be written. */
  readonly onAdopt: ((cause: Cause) => void) | null;
  readonly onGoTo: (place: Locatable) => void;
}

/** Whether there is anything to put side by side. */
function hasFigures({ addends, printed, expected }: Finding): boolean {
  return addends.length > 0 || printed !== null || expected !== null;
}

/** One finding in full: the equation with its live numbers, where it comes from, why and how to fix it. */
export function FindingDetail(props: FindingDetailProps): ReactElement {
  const { finding, cause, kept, index, count, onBack, onStep, onAdopt, onGoTo } = props;
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const { hidden } = useHidden();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each finding is read out from its heading, and the arrow keys work at once.
  useEffect(() => heading.current?.focus(), [finding.id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = { Escape: onBack, ArrowDown: () => onStep(1), ArrowUp: () => onStep(-1) }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const { why, fix } = guidanceFor(text, finding, cause);
  const title = [finding.form && text.formShort(finding.form), finding.label, finding.column];
  return (
    <article className={styles.view} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {text.detail.back}
        </Button>
        <span className={styles.position}>
          <span aria-hidden>
            {index + 1}/{count}
          </span>
          <span className={hidden}>{text.detail.position(index + 1, count)}</span>
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={text.detail.previous}
          disabledFocusable={index <= 0}
          onClick={() => onStep(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={text.detail.next}
          disabledFocusable={index >= count - 1}
          onClick={() => onStep(1)}
        />
      </div>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        <LevelSign level={finding.level} named />
        <span>{title.filter(Boolean).join(' · ')}</span>
      </h2>
      <p className={styles.sentence}>{say(locale, finding.sentence)}</p>
      <Verdict finding={finding} />
      {hasFigures(finding) && <EquationTable finding={finding} onGoTo={onGoTo} />}
      {finding.members.length > 0 && <RoundingTable members={finding.members} onGoTo={onGoTo} />}
      {placeName(finding) && (
        <div>
          <Button size="small" onClick={() => onGoTo(finding)}>
            {text.detail.goTo(placeName(finding) ?? '')}
          </Button>
        </div>
      )}
      {cause && (
        <section className={styles.cause} aria-label={text.cause.ofFinding}>
          <span>{text.cause.ofFinding}</span>
          <span className={styles.strong}>{causeTitle(text, cause)}</span>
          <span>{causePrinted(text, locale, cause)}</span>
          <span className={styles.actions}>
            {placeName(cause) !== placeName(finding) && (
              <Button size="small" onClick={() => onGoTo(cause)}>
                {text.detail.goTo(placeName(cause) ?? '')}
              </Button>
            )}
            {onAdopt && isAdoptable(cause) && (
              <Button size="small" onClick={() => onAdopt(cause)}>
                {text.adopt}
              </Button>
            )}
          </span>
        </section>
      )}
      <Explanation key={finding.id} finding={finding} kept={kept} />
      <dl className={styles.facts}>
        <dt className={styles.name}>{text.detail.why}</dt>
        <dd className={styles.value}>{why}</dd>
        <dt className={styles.name}>{text.detail.fix}</dt>
        <dd className={styles.value}>{fix}</dd>
        <dt className={styles.name}>{text.detail.rule}</dt>
        <dd className={styles.value}>{finding.statement}</dd>
        {finding.basis.length > 0 && <dt className={styles.name}>{text.detail.basis}</dt>}
        {finding.basis.map((basis) => (
          <dd key={basis} className={styles.value}>
            {basis}
          </dd>
        ))}
      </dl>
      <HelpButton check={finding.check} />
    </article>
  );
}
