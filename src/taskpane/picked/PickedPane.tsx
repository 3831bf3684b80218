import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { BROWSER_FILES } from '../../hosts/file/browserFiles';
import { CheckPane } from '../../views/CheckPane';
import { useLocale } from '../../views/language';
import { PickedBar, type PickedBarProps } from './PickedBar';
import { createPickedHost, type Told } from './pickedHost';

const useStyles = makeStyles({ pane: { flex: '1 0 0', minHeight: '160px' } });

export interface PickedPaneProps extends Omit<PickedBarProps, 'told'> {
  /** Stands at the bottom of the pane. */
  readonly foot: ReactNode;
}

/** The checks of one picked file. Another file is another pane: nothing of the old one lingers. */
export function PickedPane({ foot, ...props }: PickedPaneProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const [told, setTold] = useState<Told | null>(null);
  const [host] = useState(() => createPickedHost(props.file, setTold));
  return (
    <div className={styles.pane}>
      <CheckPane
        host={host}
        locale={locale}
        files={BROWSER_FILES}
        header={<PickedBar {...props} told={told} />}
        foot={foot}
        {...(props.openCopy ? { onOpenNew: props.openCopy } : {})}
        autoCheck
      />
    </div>
  );
}
