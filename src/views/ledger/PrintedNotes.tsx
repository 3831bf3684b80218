import type { ReactElement } from 'react';
import type { FormReport } from '../../engine/report/report';
import { ledgerText } from '../../locales/interface/ledger';
import { CellLink } from '../figures/CellLink';
import { useLocale, useText } from '../language';
import type { Locatable } from '../place';
import { OutcomeSign } from '../signs/OutcomeSign';
import { useLineStyles } from './line';

export interface PrintedNotesProps {
  readonly forms: readonly FormReport[];
  readonly onGoTo: (place: Locatable) => void;
}

/** The identities printed under the forms, as printed, and how each ended. */
export function PrintedNotes({ forms, onGoTo }: PrintedNotesProps): ReactElement {
  const styles = useLineStyles();
  const text = useText();
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {forms.flatMap((form) =>
        form.printedNotes.map((note, index) => (
          <li key={`${form.form}/${index}`} className={styles.line}>
            <OutcomeSign outcome={note.outcome} />
            <span className={styles.body}>
              {note.text}
              <span className={styles.note}>
                {note.check ?? ledgerText(locale).own} · {text.outcomes[note.outcome]} ·{' '}
                {text.formShort(form.form)} <CellLink place={note} onGoTo={onGoTo} short />
              </span>
            </span>
          </li>
        )),
      )}
    </ul>
  );
}
