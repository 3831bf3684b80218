import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { WorkbookReport } from '../engine/report/report';
import type { SampleId } from './openWorkbook';
import type { Preferences } from './preferences';
import { LOW } from './room';
import { SettingsMenu } from './SettingsMenu';
import type { PageStrings } from './strings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    flexShrink: 0,
    padding: '8px 8px 8px 16px',
    '@media (max-width: 479px)': { padding: '8px' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: '16px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    whiteSpace: 'nowrap',
  },
  icon: { width: '20px', height: '20px' },
  document: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flex: '1 1 160px',
    minWidth: 0,
    fontSize: '14px',
    lineHeight: '20px',
  },
  /** One line, whatever the room: the bar is as high after the check as before it. */
  facts: {
    display: 'flex',
    flex: '1 1 110px',
    minWidth: 0,
    paddingInline: '6px',
    fontSize: '12px',
    whiteSpace: 'pre',
    color: tokens.colorNeutralForeground2,
    // The pane says the same beside it, and every line counts there.
    [LOW]: { display: 'none' },
  },
  /** The one fact that is long gives way; the title has all of it. */
  entity: { flexShrink: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  fact: { flexShrink: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 0' },
  action: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

export interface TitleBarProps {
  readonly header: RefObject<HTMLElement | null>;
  /** The open workbooks, by name. */
  readonly switcher: ReactNode;
  readonly report: WorkbookReport | null;
  readonly preferences: Preferences;
  readonly strings: PageStrings;
  readonly onOpenFiles: (files: readonly File[]) => void;
  readonly onOpenSample: (sample: SampleId, name: string) => void;
  /** Clears what this browser keeps of unsaved changes. */
  readonly onForget: () => void;
}

export function TitleBar(props: TitleBarProps): ReactElement {
  const { header, strings, report } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [entity = null, ...others] = [report?.entity, report?.year, report?.moneyUnit];
  const rest = others.filter((fact) => fact !== null && fact !== undefined).join(' · ');
  const facts = [entity, rest].filter(Boolean).join(' · ');
  return (
    <header ref={header} className={styles.bar}>
      <h1 className={styles.brand}>
        <img className={styles.icon} src="assets/icons/icon-32.png" alt="" />
        {strings.product}
      </h1>
      <div className={styles.document}>
        {props.switcher}
        {facts !== '' && (
          <span className={styles.facts} title={facts} data-testid="facts">
            {entity && <span className={styles.entity}>{entity}</span>}
            <span className={styles.fact}>{entity && rest ? ` · ${rest}` : rest}</span>
          </span>
        )}
      </div>
      <div className={styles.actions}>
        <input
          ref={picker}
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xls"
          aria-label={strings.open}
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // Emptied, so that choosing the same file again opens it again.
            event.target.value = '';
            if (files.length > 0) props.onOpenFiles(files);
          }}
        />
        <Button
          size="small"
          className={styles.action}
          icon={<FolderOpenRegular />}
          title={strings.local}
          onClick={() => picker.current?.click()}
        >
          {strings.open}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          icon={<BeakerRegular />}
          onClick={() => props.onOpenSample('reference', strings.sampleName)}
        >
          {strings.sample}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          icon={<DocumentErrorRegular />}
          onClick={() => props.onOpenSample('planted', strings.plantedName)}
        >
          {strings.plantedSample}
        </Button>
        <SettingsMenu preferences={props.preferences} strings={strings} onForget={props.onForget} />
      </div>
    </header>
  );
}
