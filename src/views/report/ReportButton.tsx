import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useId, useState, type ReactElement } from 'react';
import { reportButtonText } from '../../locales/interface/reportButton';
import { useLocale, useText } from '../language';
import type { ReportMenuProps } from './ReportMenu';

type Menu = (props: ReportMenuProps) => ReactElement;

const useStyles = makeStyles({ failed: { fontSize: tokens.fontSizeBase200 } });

export interface ReportButtonProps extends Pick<ReportMenuProps, 'offers' | 'onAsk'> {
  readonly disabled: boolean;
  readonly className: string;
}

/** 报告. Its menu is a chunk of its own, loaded when it is first opened. */
export function ReportButton({ offers, onAsk, disabled, className }: ReportButtonProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const words = reportButtonText(useLocale());
  const id = useId();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  const [menu, setMenu] = useState<{ readonly Menu: Menu } | 'failed' | null>(null);

  const show = (): void => {
    setOpen(true);
    if (menu !== null && menu !== 'failed') return;
    setMenu(null);
    import(/* webpackChunkName: "report" */ './ReportMenu').then(
      ({ ReportMenu }) => setMenu({ Menu: ReportMenu }),
      () => {
        setOpen(false);
        setMenu('failed');
      },
    );
  };
  // A menu that a check has closed does not come back by itself.
  if (disabled && open) setOpen(false);
  const shown = open && menu !== 'failed' ? menu : null;
  return (
    <>
      <Button
        ref={setButton}
        size="small"
        appearance="subtle"
        icon={<DocumentTextRegular />}
        className={className}
        disabledFocusable={disabled}
        aria-haspopup="menu"
        aria-expanded={shown !== null}
        aria-controls={shown ? id : undefined}
        onClick={() => {
          if (disabled) return;
          if (open) setOpen(false);
          else show();
        }}
      >
        {words.reports}
      </Button>
      {shown && button && (
        <shown.Menu id={id} button={button} offers={offers} onAsk={onAsk} onClose={() => setOpen(false)} />
      )}
      {menu === 'failed' && (
        <span role="alert" className={styles.failed}>
          {text.placeLoading.failed}
        </span>
      )}
    </>
  );
}
