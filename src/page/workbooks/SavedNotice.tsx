import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { reportText } from '../../locales/interface/report';
import { useLocale } from '../../views/language';
import type { Copied } from '../copies';
import { useWorkStrings } from '../workStrings';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** A copy, and the workbook it is of. */
export interface SavedCopy extends Pick<Copied, 'name' | 'again'> {
  readonly workbook: string;
}

/** What was saved of a workbook that was closed with it. */
export function SavedNotice(props: {
  readonly saved: SavedCopy;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const words = useWorkStrings();
  const { name, workbook, again } = props.saved;
  return (
    <div role="status" className={styles.bar}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{words.closing.saved(name, workbook)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={props.onClose}
            />
          }
        >
          <Button onClick={again}>{reportText(useLocale()).again}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
