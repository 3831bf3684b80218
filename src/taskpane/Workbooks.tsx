import { Spinner, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { BROWSER_FILES } from '../hosts/file/browserFiles';
import { pickedFileText } from '../locales/interface/pickedFile';
import { CheckPane } from '../views/CheckPane';
import { FailureView } from '../views/errors/FailureView';
import { useLocale } from '../views/language';
import type { PanePlace } from '../views/paneState';
import type { Connection } from './connection';
import { PickButton, PickInput } from './picked/PickButton';
import { PickedPane } from './picked/PickedPane';
import { usePickedFile } from './picked/usePickedFile';

const useStyles = makeStyles({
  workbooks: { display: 'flex', flexDirection: 'column', height: '100%', overflowY: 'auto' },
  inExcel: { flex: '1 0 0', minHeight: '160px' },
  /** Covered by a picked file, and as it was when that is closed. */
  covered: { display: 'none' },
  reading: { justifyContent: 'flex-start', padding: '4px 12px', flexShrink: 0, overflowWrap: 'anywhere' },
});

export interface WorkbooksProps {
  readonly connection: Connection;
  /** Whether to check the workbook in Excel at once. */
  readonly autoCheck: boolean;
  /** What is shown of it first; left out, the findings. */
  readonly firstPlace?: PanePlace;
}

/** The checks of the workbook in Excel or, as long as the user wants it, of a file that is not open there. */
export function Workbooks({ connection, ...first }: WorkbooksProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { file, reading, failure, pick, close, dismiss } = usePickedFile();
  const input = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLElement>(null);
  const ask = (): void => input.current?.click();

  const hold = useCallback((button: HTMLElement | null) => {
    picker.current = button;
  }, []);

  // Closing a file takes the pressed button away; the keyboard goes on where the file was picked.
  const hadFile = useRef(false);
  useEffect(() => {
    if (hadFile.current && file === null) picker.current?.focus();
    hadFile.current = file !== null;
  }, [file]);

  return (
    <div className={styles.workbooks}>
      {reading !== null && (
        <Spinner className={styles.reading} size="tiny" label={pickedFileText(locale).reading(reading)} />
      )}
      {failure && <FailureView failure={failure} onDismiss={dismiss} />}
      <PickInput input={input} onPick={pick} />
      {file && (
        <PickedPane
          key={file.id}
          file={file}
          onBack={close}
          openCopy={connection.openCopy}
          foot={<PickButton onAsk={ask} />}
        />
      )}
      <div className={mergeClasses(styles.inExcel, file !== null && styles.covered)}>
        <CheckPane
          host={connection.host}
          locale={locale}
          files={BROWSER_FILES}
          withLanguage
          foot={<PickButton hold={hold} onAsk={ask} />}
          {...(connection.openCopy ? { onOpenNew: connection.openCopy } : {})}
          {...first}
        />
      </div>
    </div>
  );
}
