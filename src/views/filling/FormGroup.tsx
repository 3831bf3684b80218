import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FillProposal } from '../../engine/filling/proposal';
import type { FormId } from '../../engine/report/report';
import { qualifiedA1 } from '../../engine/workbook/reference';
import { Disclosure } from '../Disclosure';
import { useText } from '../language';
import type { Locatable } from '../place';
import { ProposalRow } from './ProposalRow';
import type { Ticks } from './useTicks';
import { useFillingWords } from './words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '0 12px 2px 32px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface FormGroupProps {
  readonly form: FormId;
  readonly proposals: readonly FillProposal[];
  /** Null where nothing can be written. */
  readonly ticks: Ticks | null;
  /** Everything that is left out, by hand or with its row. */
  readonly out: ReadonlySet<string>;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (place: Locatable) => void;
}

/** What is filled in on one form. */
export function FormGroup(props: FormGroupProps): ReactElement {
  const { form, proposals, ticks, out, open, onToggle, onGoTo } = props;
  const styles = useStyles();
  const text = useText();
  const words = useFillingWords();
  const name = text.formShort(form);
  const taken = proposals.filter(({ cell }) => !out.has(qualifiedA1(cell))).length;
  const title = ticks ? words.group(name, taken, proposals.length) : words.groupOnly(name, proposals.length);
  return (
    <Disclosure title={title} open={open} onToggle={onToggle}>
      {ticks && proposals.length > 1 && (
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.allOf(name)}
            onClick={() => ticks.setAll(proposals, true)}
          >
            {words.all}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.noneOf(name)}
            onClick={() => ticks.setAll(proposals, false)}
          >
            {words.clear}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {proposals.map((proposal) => {
          const place = qualifiedA1(proposal.cell);
          return (
            <ProposalRow
              key={place}
              proposal={proposal}
              ticked={!out.has(place)}
              bound={out.has(place) && ticks !== null && !ticks.left.has(place)}
              onToggle={ticks && (() => ticks.toggle(proposal))}
              onGoTo={onGoTo}
            />
          );
        })}
      </ul>
    </Disclosure>
  );
}
