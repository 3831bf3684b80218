import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Cause, Finding } from '../../engine/report/report';
import { say } from '../../locales/sentences';
import { Explanation } from '../explaining/Explanation';
import { HelpButton } from '../help/HelpButton';
import type { Kept } from '../kept/kept';
import { useLocale, useText } from '../language';
import { placeName, type Locatable } from '../place';
import { LevelSign } from '../signs/LevelSign';
import { AdoptButton } from './AdoptButton';
import { causePrinted, causeTitle } from './causeText';
import { DetailFrame, type Steps } from './DetailFrame';
import { EquationTable } from './EquationTable';
import { guidanceFor } from './guidance';
import { placesOf } from './placesOf';
import { RoundingTable } from './RoundingTable';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
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

export interface FindingDetailProps extends Steps {
  readonly finding: Finding;
  readonly cause: Cause | null;
  readonly kept: Kept;
  /** Shown because the user asked for it, not because a finding that was mended is back. */
  readonly asked: boolean;
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
  const { finding, cause, kept, asked, onAdopt, onGoTo, ...steps } = props;
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const { why, fix } = guidanceFor(text, finding, cause);
  const title = [finding.form && text.formShort(finding.form), finding.label, finding.column];
  return (
    <DetailFrame
      {...steps}
      id={finding.id}
      asked={asked}
      title={
        <>
          <LevelSign level={finding.level} named />
          <span>{title.filter(Boolean).join(' · ')}</span>
        </>
      }
    >
      <p className={styles.sentence}>{say(locale, finding.sentence)}</p>
      <Verdict finding={finding} />
      {hasFigures(finding) && (
        <EquationTable key={`equation ${finding.id}`} finding={finding} cause={cause} onGoTo={onGoTo} />
      )}
      {finding.members.length > 0 && <RoundingTable members={finding.members} onGoTo={onGoTo} />}
      <div className={styles.actions}>
        {placesOf(finding).map((place) => (
          <Button key={placeName(place)} size="small" onClick={() => onGoTo(place)}>
            {text.detail.goTo(placeName(place) ?? '')}
          </Button>
        ))}
      </div>
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
            <AdoptButton cause={cause} onAdopt={onAdopt} />
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
    </DetailFrame>
  );
}
