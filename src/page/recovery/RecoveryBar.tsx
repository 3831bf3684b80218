import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocale } from '../../views/language';
import { useWorkStrings } from '../workStrings';
import type { Recovery } from './useRecovery';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Offers what was not saved last time. */
export function RecoveryBar({
  recovery,
  onRestored,
}: {
  recovery: Recovery;
  onRestored: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const locale = useLocale();
  const { recovery: words } = useWorkStrings();
  const { offer, failed, refused } = recovery;
  if (!offer && !failed && !refused) return null;
  const when =
    offer &&
    new Intl.DateTimeFormat(locale, {
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).format(offer.at);
  return (
    <div role="status" className={styles.bar}>
      <MessageBar intent={offer && !failed ? 'info' : 'warning'} layout="multiline">
        <MessageBarBody>
          {failed
            ? words.failed
            : offer && when !== null
              ? offer.edits.length > 0
                ? words.found(offer.edits.length, when)
                : words.stateOnly(when)
              : words.notKept}
        </MessageBarBody>
        {offer && (
          <MessageBarActions>
            <Button
              appearance="primary"
              onClick={() => void recovery.restore().then((done) => done && onRestored())}
            >
              {words.restore}
            </Button>
            <Button onClick={recovery.discard}>{words.discard}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
