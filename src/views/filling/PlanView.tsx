import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FillPlan, FillProposal } from '../../engine/filling/proposal';
import { FORM_IDS } from '../../engine/forms/definitions/titles';
import type { FormId } from '../../engine/report/report';
import { qualifiedA1 } from '../../engine/workbook/reference';
import { say } from '../../locales/sentences';
import { Disclosure } from '../Disclosure';
import { useLocale, useText } from '../language';
import type { Locatable } from '../place';
import { FormGroup } from './FormGroup';
import { ProposalRow } from './ProposalRow';
import type { Ticks } from './useTicks';
import { useFillingWords } from './words';

const useStyles = makeStyles({
  words: {
    margin: 0,
    padding: '0 12px 2px 32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  notes: { listStyleType: 'none', margin: 0, padding: '0 12px 0 32px', fontSize: tokens.fontSizeBase200 },
  note: { paddingBlock: '3px', lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

export interface PlanViewProps {
  readonly plan: FillPlan;
  /** Null where nothing can be written: then there is nothing to tick. */
  readonly ticks: Ticks | null;
  /** Everything that is left out, by hand or with its row. */
  readonly out: ReadonlySet<string>;
  readonly onGoTo: (place: Locatable) => void;
}

type SectionId = FormId | 'differing' | 'unfilled';

/** A plan for people: what differs and is not overwritten, what is filled in by form, what is left and why. */
export function PlanView({ plan, ticks, out, onGoTo }: PlanViewProps): ReactElement {
  const styles = useStyles();
  const words = useFillingWords();
  const differing = plan.proposals.filter(({ kind }) => kind === 'differs');
  const groups = FORM_IDS.flatMap((form) => {
    const proposals = plan.proposals.filter((one) => one.kind === 'fill' && one.form === form);
    return proposals.length > 0 ? [{ form, proposals }] : [];
  });
  // What differs is for people to decide; of the rest the first form shows what the others are like.
  const [toggled, setToggled] = useState<ReadonlySet<SectionId>>(new Set());
  const isOpen = (id: SectionId): boolean =>
    (id === 'differing' || id === groups[0]?.form) !== toggled.has(id);
  const toggle = (id: SectionId) => (): void => {
    const next = new Set(toggled);
    if (!next.delete(id)) next.add(id);
    setToggled(next);
  };
  return (
    <>
      {differing.length > 0 && (
        <Disclosure
          title={words.differing(differing.length)}
          open={isOpen('differing')}
          onToggle={toggle('differing')}
        >
          <p className={styles.words}>{words.differingWhy}</p>
          <ul className={styles.list}>
            {differing.map((proposal) => (
              <DifferingRow
                key={qualifiedA1(proposal.cell)}
                proposal={proposal}
                ticks={ticks}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </Disclosure>
      )}
      {groups.map(({ form, proposals }) => (
        <FormGroup
          key={form}
          form={form}
          proposals={proposals}
          ticks={ticks}
          out={out}
          open={isOpen(form)}
          onToggle={toggle(form)}
          onGoTo={onGoTo}
        />
      ))}
      {plan.unfilled.length > 0 && (
        <Disclosure
          title={words.unfilled(plan.unfilled.length)}
          open={isOpen('unfilled')}
          onToggle={toggle('unfilled')}
        >
          <Unfilled plan={plan} />
        </Disclosure>
      )}
    </>
  );
}

interface DifferingRowProps extends Pick<PlanViewProps, 'ticks' | 'onGoTo'> {
  readonly proposal: FillProposal;
}

function DifferingRow({ proposal, ticks, onGoTo }: DifferingRowProps): ReactElement {
  const { formShort } = useText();
  const row = `${formShort(proposal.form)} ${proposal.row}`;
  return (
    <ProposalRow
      proposal={{ ...proposal, row }}
      ticked={ticks?.choices.has(qualifiedA1(proposal.cell)) ?? false}
      bound={false}
      onToggle={ticks && (() => ticks.toggle(proposal))}
      onGoTo={onGoTo}
    />
  );
}

function Unfilled({ plan }: Pick<PlanViewProps, 'plan'>): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <ul className={styles.notes}>
      {plan.unfilled.map(({ why }, index) => (
        <li key={index} className={styles.note}>
          {say(locale, why)}
        </li>
      ))}
    </ul>
  );
}
