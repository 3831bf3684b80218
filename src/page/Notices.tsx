import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { PageStrings } from './strings';
import type { OpenWorkbooks } from './useOpenWorkbooks';

const useStyles = makeStyles({
  reading: { justifyContent: 'flex-start', padding: '4px 16px', flexShrink: 0 },
  bar: { flexShrink: 0 },
  drop: {
    position: 'fixed',
    inset: '8px',
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '16px',
    textAlign: 'center',
    fontSize: '16px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    // The drop itself is for the window.
    pointerEvents: 'none',
  },
});

/** What happens to a file on its way in: being read, refused, about to be dropped. */
export function Notices(props: {
  readonly opening: Pick<OpenWorkbooks, 'active' | 'reading' | 'failed' | 'dismiss'>;
  readonly dragging: boolean;
  readonly strings: PageStrings;
}): ReactElement {
  const { opening, strings } = props;
  const styles = useStyles();
  const kept = opening.active?.snapshot.name;
  return (
    <>
      {opening.reading !== null && (
        <Spinner className={styles.reading} size="tiny" label={strings.opening(opening.reading)} />
      )}
      {opening.failed && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {strings.problem(opening.failed.name)[opening.failed.problem]}
            {kept !== undefined && ` ${strings.stillOpen(kept)}`}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={strings.close}
                onClick={opening.dismiss}
              />
            }
          />
        </MessageBar>
      )}
      {props.dragging && <div className={styles.drop}>{strings.dropHere}</div>}
    </>
  );
}
