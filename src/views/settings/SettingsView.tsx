import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DEFAULT_PACK, PACKS } from '../../engine/packs';
import type { WorkbookReport } from '../../engine/report/report';
import { settingsText } from '../../locales/interface/settings';
import { SupportBlock } from '../errors/SupportBlock';
import { ARRANGEMENTS } from '../findingGroups';
import type { Kept } from '../kept/kept';
import { useLocale } from '../language';
import { StrictSetting } from '../ledger/StrictSetting';
import { useFieldStyles } from '../newWorkbook/fieldStyles';
import { SubPlace } from '../SubPlace';
import { CheckSetting } from './CheckSetting';
import { changePreferences, LANGUAGES, usePreferences } from './preferences';
import { SelectSetting } from './SelectSetting';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: {
    margin: 0,
    paddingBottom: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

export interface SettingsViewProps {
  readonly kept: Kept;
  readonly report: WorkbookReport | null;
  /** Whether the language is chosen here; the page has a menu of its own for it. */
  readonly withLanguage: boolean;
  /** There are cells to mark. */
  readonly canMark: boolean;
  readonly onClose: () => void;
}

/** What belongs to the workbook and what belongs to this person, each said where it is kept. */
export function SettingsView(props: SettingsViewProps): ReactElement {
  const { kept, report, withLanguage, canMark, onClose } = props;
  const styles = useStyles();
  const field = useFieldStyles();
  const locale = useLocale();
  const words = settingsText(locale);
  const preferences = usePreferences();
  const closed = !kept.writable || kept.busy;
  return (
    <SubPlace title={words.title} back={words.back} onClose={onClose}>
      <div className={styles.sections}>
        <section className={styles.section}>
          <h3 className={styles.heading}>{words.ofWorkbook}</h3>
          <SelectSetting
            label={words.pack}
            why={words.packWhy}
            value={kept.state.pack ?? DEFAULT_PACK.id}
            options={PACKS.map(({ id, name }) => ({ value: id, name }))}
            closed={closed}
            onChange={(id) => void kept.choosePack(id === DEFAULT_PACK.id ? null : id)}
          />
          <StrictSetting kept={kept} />
          {!kept.writable && <p className={field.words}>{words.locked}</p>}
        </section>
        <section className={styles.section}>
          <h3 className={styles.heading}>{words.ofPerson}</h3>
          <SelectSetting
            label={words.arrangement}
            value={preferences.arrangement}
            options={ARRANGEMENTS.map((value) => ({ value, name: words.arrangements[value] }))}
            onChange={(arrangement) => changePreferences({ arrangement })}
          />
          {canMark && (
            <CheckSetting
              label={words.autoMark}
              why={words.autoMarkWhy}
              checked={preferences.autoMark}
              onChange={(autoMark) => changePreferences({ autoMark })}
            />
          )}
          <CheckSetting
            label={words.live}
            why={words.liveWhy}
            checked={preferences.live}
            onChange={(live) => changePreferences({ live })}
          />
          {withLanguage && (
            <SelectSetting
              label={words.language}
              value={preferences.language ?? 'host'}
              options={(['host', ...LANGUAGES] as const).map((value) => ({
                value,
                name: words.languages[value],
              }))}
              onChange={(value) => changePreferences({ language: value === 'host' ? null : value })}
            />
          )}
        </section>
        <section className={styles.section}>
          <h3 className={styles.heading}>{words.about}</h3>
          <p className={field.words}>{words.version(__VERSION__)}</p>
          <p className={field.words}>{words.local}</p>
          <SupportBlock content={technical(kept, report)} />
        </section>
      </div>
    </SubPlace>
  );
}

/** What support asks first. Nothing of the workbook's content. */
function technical(kept: Kept, report: WorkbookReport | null): string {
  return [
    `version: ${__VERSION__}`,
    `catalogue: ${report?.engine.catalogue ?? '-'}`,
    `host: ${kept.where}`,
    `browser: ${navigator.userAgent}`,
    `language: ${navigator.language}`,
  ].join('\n');
}
