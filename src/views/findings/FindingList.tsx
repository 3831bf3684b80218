import { makeStyles, tokens } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import type { ReactElement } from 'react';
import type { Cause, Finding, WorkbookReport } from '../../engine/report/report';
import { Disclosure } from '../Disclosure';
import { StaleExplanations } from '../explaining/StaleExplanations';
import {
  countPlaces,
  findingKey,
  walkOrder,
  type FindingGroup,
  type LevelGroup,
  type WalkItem,
} from '../findingGroups';
import type { Kept } from '../kept/kept';
import { useText } from '../language';
import { UncheckedList } from '../ledger/UncheckedList';
import type { Locatable } from '../place';
import { LevelSign } from '../signs/LevelSign';
import { CauseRow } from './CauseRow';
import { FindingRow } from './FindingRow';
import { useRowStyles } from './row';
import { useWalk } from './useWalk';

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
    padding: '8px 12px',
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
  readonly onToggle: (group: FindingGroup) => void;
  /** The user stands on an item: the sheet shows its cell. */
  readonly onStand: (item: WalkItem) => void;
  readonly onOpen: (finding: Finding) => void;
  readonly onAdopt: ((cause: Cause) => void) | null;
  readonly onGoTo: (place: Locatable) => void;
}

/** The findings under their causes, then by level and form; walked with the arrow keys. */
export function FindingList(props: FindingListProps): ReactElement {
  const { report, kept, groups, isOpen, current, takeFocus, onToggle, onStand, onOpen, onAdopt, onGoTo } =
    props;
  const styles = useStyles();
  const row = useRowStyles();
  const text = useText();
  const items = walkOrder(groups, isOpen);
  const { stopOf, onKeyDown } = useWalk({ items, current, onWalk: onStand, takeFocus });

  const rows = (findings: readonly Finding[], underCause: boolean) =>
    findings.map((finding) => (
      <FindingRow
        key={finding.id}
        finding={finding}
        stop={stopOf(findingKey(finding.id))}
        underCause={underCause}
        onOpen={() => onOpen(finding)}
      />
    ));

  const levelTitle = ({ level, count, forms }: LevelGroup): string => {
    const title = text.findings.rest(text.levels[level], count);
    const parts = forms.map(({ form, findings }) =>
      text.filters.count(form ? text.formShort(form) : text.findings.elsewhere, countPlaces(findings)),
    );
    // One line says how the rounding differences spread, so that the group can stay closed.
    return level === 'rounding' ? text.findings.spread(title, parts.join(' · ')) : title;
  };

  return (
    // The arrow keys are handled where they arrive, on the buttons inside; the container itself takes no focus.
    <div role="group" aria-label={text.findings.label} onKeyDown={onKeyDown}>
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
                {rows(group.findings, true)}
              </CauseRow>
            );
          case 'form':
            return (
              <Disclosure
                key={group.key}
                title={text.filters.count(
                  group.form ? text.formShort(group.form) : text.findings.elsewhere,
                  group.count,
                )}
                sign={<LevelSign level={group.gravest} />}
                open={open}
                onToggle={toggle}
              >
                <ul className={row.list}>{rows(group.findings, false)}</ul>
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
                    <h3 className={styles.form}>{form ? text.formShort(form) : text.findings.elsewhere}</h3>
                    <ul className={row.list}>{rows(findings, false)}</ul>
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
                <ul className={row.list}>{rows(group.findings, false)}</ul>
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
      {items.length > 0 && <p className={styles.keys}>{text.findings.keys}</p>}
    </div>
  );
}
