import { makeStyles, tokens } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import type { ReactElement, Ref } from 'react';
import type { Cause, Finding, FormId, WorkbookReport } from '../../engine/report/report';
import { Disclosure } from '../Disclosure';
import { StaleExplanations } from '../explaining/StaleExplanations';
import { countPlaces, type FindingGroup, type LevelGroup } from '../findingGroups';
import { findingKey, suspectsOf, walkOrder, type WalkItem } from '../findingWalk';
import type { Kept } from '../kept/kept';
import { useText } from '../language';
import { UncheckedList } from '../ledger/UncheckedList';
import type { Locatable } from '../place';
import { LevelSign } from '../signs/LevelSign';
import { AdoptButton } from './AdoptButton';
import { CauseRow } from './CauseRow';
import { FindingRow } from './FindingRow';
import { useRowStyles } from './row';
import { useWalk, type GoOn } from './useWalk';

const useStyles = makeStyles({
  form: {
    margin: 0,
    padding: '6px 12px 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  sign: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
  keys: {
    margin: 0,
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface FindingListProps {
  readonly report: WorkbookReport;
  readonly kept: Kept;
  readonly groups: readonly FindingGroup[];
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly current: string | null;
  readonly takeFocus: boolean;
  /** Takes the keyboard into the list. */
  readonly goOn: Ref<GoOn>;
  readonly onToggle: (group: FindingGroup) => void;
  /** The user stands on an item: the sheet shows its cell. */
  readonly onStand: (item: WalkItem) => void;
  readonly onOpen: (finding: Finding) => void;
  readonly onAdopt: ((cause: Cause) => void) | null;
  readonly onGoTo: (place: Locatable) => void;
}

/** The findings under their causes, then by level and form; walked with the arrow keys. */
export function FindingList(props: FindingListProps): ReactElement {
  const { report, kept, groups, isOpen, current, onToggle, onStand, onOpen, onAdopt, onGoTo } = props;
  const styles = useStyles();
  const row = useRowStyles();
  const text = useText();
  const items = walkOrder(groups, isOpen);
  const { takeFocus, goOn } = props;
  const { stopOf, onKeyDown } = useWalk({ items, current, onWalk: onStand, takeFocus, goOn });
  const offers = suspectsOf(report.causes, groups);

  const rows = (findings: readonly Finding[], kind: FindingGroup['kind']) =>
    findings.map((finding) => {
      const offered = offers.get(finding.id);
      return (
        <FindingRow
          key={finding.id}
          finding={finding}
          stop={stopOf(findingKey(finding.id))}
          underCause={kind === 'cause'}
          cause={causeBeside(report, finding, kind)}
          adopt={offered && <AdoptButton cause={offered} onAdopt={onAdopt} className={row.adopt} />}
          onOpen={() => onOpen(finding)}
        />
      );
    });
  const formName = (form: FormId | null): string => (form ? text.formShort(form) : text.findings.elsewhere);

  const levelTitle = ({ level, count, forms }: LevelGroup): string => {
    const title = text.findings.rest(text.levels[level], count);
    // One line says how the rounding differences spread, so that the group can stay closed.
    return level === 'rounding'
      ? text.findings.spread(
          title,
          forms
            .map(({ form, findings }) => text.findings.inForm(formName(form), countPlaces(findings)))
            .join(' · '),
        )
      : title;
  };

  return (
    // The arrow keys are handled where they arrive, on the buttons inside; the container itself takes no focus.
    <div role="group" aria-label={text.findings.label} onKeyDown={onKeyDown}>
      {items.length > 0 && <p className={styles.keys}>{text.findings.keys}</p>}
      {groups.map((group) => {
        const open = isOpen(group);
        const toggle = () => onToggle(group);
        switch (group.kind) {
          case 'cause':
            return (
              <CauseRow
                key={group.key}
                group={group}
                open={open}
                stop={stopOf(group.key)}
                onStand={() => onStand({ kind: 'cause', key: group.key, cause: group.cause })}
                onToggle={toggle}
                onAdopt={onAdopt}
                onGoTo={onGoTo}
              >
                {rows(group.findings, group.kind)}
              </CauseRow>
            );
          case 'form':
            return (
              <Disclosure
                key={group.key}
                title={text.findings.ofForm(formName(group.form), group.count)}
                sign={<LevelSign level={group.gravest} />}
                open={open}
                onToggle={toggle}
              >
                <ul className={row.list}>{rows(group.findings, group.kind)}</ul>
              </Disclosure>
            );
          case 'level':
            return (
              <Disclosure
                key={group.key}
                title={levelTitle(group)}
                sign={<LevelSign level={group.level} />}
                open={open}
                onToggle={toggle}
              >
                {group.forms.map(({ form, findings }) => (
                  <div key={form}>
                    <h3 className={styles.form}>{formName(form)}</h3>
                    <ul className={row.list}>{rows(findings, group.kind)}</ul>
                  </div>
                ))}
              </Disclosure>
            );
          case 'unchecked':
            return (
              <Disclosure
                key={group.key}
                title={text.findings.unchecked(group.count)}
                sign={<LevelSign level="unchecked" />}
                open={open}
                onToggle={toggle}
              >
                <UncheckedList report={report} />
              </Disclosure>
            );
          case 'explained':
            return (
              <Disclosure
                key={group.key}
                title={text.explain.group(group.findings.length)}
                sign={<CommentRegular className={styles.sign} aria-hidden />}
                open={open}
                onToggle={toggle}
              >
                <ul className={row.list}>{rows(group.findings, group.kind)}</ul>
              </Disclosure>
            );
          case 'stale':
            return (
              <Disclosure
                key={group.key}
                title={text.explain.stale(group.waivers.length)}
                sign={<CommentRegular className={styles.sign} aria-hidden />}
                open={open}
                onToggle={toggle}
              >
                <StaleExplanations waivers={group.waivers} kept={kept} />
              </Disclosure>
            );
        }
      })}
      {groups.length === 0 && <p className={styles.keys}>{text.findings.noMatch}</p>}
    </div>
  );
}

/** Where it does not stand under its cause, a finding names it: what is to be mended may be another cell. */
function causeBeside(
  { causes }: WorkbookReport,
  { cause }: Finding,
  kind: FindingGroup['kind'],
): Cause | null {
  return cause === null || (kind !== 'form' && kind !== 'level') ? null : (causes[cause] ?? null);
}
