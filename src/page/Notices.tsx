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
import { useDelay } from '../views/useDelay';
import type { PageStrings } from './strings';
import type { FailedFiles, OpenWorkbooks } from './useOpenWorkbooks';
import { useWorkStrings } from './workStrings';

/** What takes longer may be given up. Milliseconds. */
const CANCEL_AFTER = 5_000;

const useStyles = makeStyles({
  reading: { display: 'flex', alignItems: 'center', gap: '8px', padding: '4px 16px', flexShrink: 0 },
  bar: { flexShrink: 0 },
  /** Many at once must not push the workbook out of the window. */
  reasons: { margin: '4px 0', paddingInlineStart: '20px', maxHeight: '30vh', overflowY: 'auto' },
  drop: {
    position: 'fixed',
    inset: '8px',
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    // The drop itself is for the window.
    pointerEvents: 'none',
  },
  /** Opaque: what it stands on is full of figures. */
  plate: {
    padding: '12px 24px',
    textAlign: 'center',
    fontSize: '16px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
});

/** What happens to a file on its way in: being read, refused, about to be dropped. */
export function Notices(props: {
  readonly opening: Pick<OpenWorkbooks, 'active' | 'reading' | 'failed' | 'dismiss' | 'stop'>;
  readonly dragging: boolean;
  readonly strings: PageStrings;
}): ReactElement {
  const { opening, strings } = props;
  const styles = useStyles();
  const words = useWorkStrings();
  const long = useDelay(opening.reading !== null, CANCEL_AFTER);
  const kept = opening.active?.snapshot.name;
  return (
    <>
      {opening.reading !== null && (
        <div className={styles.reading}>
          <Spinner size="tiny" label={strings.opening(opening.reading)} />
          {long && (
            <Button size="small" appearance="subtle" onClick={opening.stop}>
              {words.stopOpening}
            </Button>
          )}
        </div>
      )}
      {opening.failed && (
        <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
          <MessageBarBody>
            <FailedList failed={opening.failed} strings={strings} />
            {kept !== undefined && !opening.failed.othersOpened && ` ${strings.stillOpen(kept)}`}
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
      {props.dragging && (
        <div role="status" className={styles.drop}>
          <span className={styles.plate}>{strings.dropHere}</span>
        </div>
      )}
    </>
  );
}

/** Each file with its reason. */
function FailedList(props: { readonly failed: FailedFiles; readonly strings: PageStrings }): ReactElement {
  const styles = useStyles();
  const { failed, strings } = props;
  const reasons = failed.files.map(({ name, problem }) => strings.problem(name)[problem]);
  if (reasons.length === 1) return <>{reasons[0]}</>;
  return (
    <>
      {strings.notOpened(reasons.length)}
      <ul className={styles.reasons}>
        {reasons.map((reason, index) => (
          <li key={index}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
