import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { BROWSER_FILES } from '../../hosts/file/browserFiles';
import { CheckPane } from '../../views/CheckPane';
import { useLocale } from '../../views/language';
import { PickedBar, type PickedBarProps } from './PickedBar';
import { createPickedHost, type Told } from './pickedHost';

const useStyles = makeStyles({ pane: { flex: '1 0 0', minHeight: '160px' } });

/** The checks of one picked file. Another file is another pane: nothing of the old one lingers. */
export function PickedPane(props: Omit<PickedBarProps, 'told'>): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const [told, setTold] = useState<Told | null>(null);
  const [host] = useState(() => createPickedHost(props.file, setTold));
  return (
    <>
      <PickedBar {...props} told={told} />
      <div className={styles.pane}>
        <CheckPane
          host={host}
          locale={locale}
          files={BROWSER_FILES}
          {...(props.openCopy ? { onOpenNew: props.openCopy } : {})}
          autoCheck
        />
      </div>
    </>
  );
}
