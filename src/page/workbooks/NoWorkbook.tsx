import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { ReactElement } from 'react';
import { useWorkStrings } from '../workStrings';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px',
    flexGrow: 1,
    padding: '24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every workbook was closed. */
export function NoWorkbook(): ReactElement {
  const styles = useStyles();
  const { workbooks: words } = useWorkStrings();
  return (
    <main className={styles.empty}>
      <DocumentTableRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{words.none}</h2>
      <p className={styles.next}>{words.noneNext}</p>
    </main>
  );
}
