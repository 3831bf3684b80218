import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import { useLocale, useText } from '../language';
import { MENU_CORNER } from '../menuCorner';
import { placeName, type Locatable } from '../place';
import { ownRulePage, ownRulePlace, ownRuleRow } from './ownRule';
import { PageText } from './PageText';
import { useHelpPage } from './useHelpPage';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 12px 12px' },
  bar: { display: 'flex', minHeight: '32px', paddingInlineEnd: MENU_CORNER },
  back: { minWidth: 'max-content', paddingInline: '6px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface HelpViewProps {
  readonly check: string;
  readonly report: WorkbookReport;
  readonly onBack: () => void;
  readonly onGoTo: (place: Locatable) => void;
}

/** The help page of a check, in place of what was shown before. */
export function HelpView({ check, report, onBack, onGoTo }: HelpViewProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the browser takes the focus from the hidden button that opened the page: it is where to return to.
  useLayoutEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) setTimeout(() => before.focus());
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };

  const loaded = useHelpPage(check);
  const row = ownRuleRow(check);
  const result = report.checks.find((each) => each.check === check) ?? null;
  const bundled = loaded.kind === 'ready' ? loaded.page : null;
  const page = row === null ? bundled : ownRulePage(text, locale, row, result);
  const lacking = loaded.kind === 'ready' ? text.help.missing(check) : text.help[loaded.kind];
  return (
    <article className={styles.view} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {text.help.back}
        </Button>
      </div>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {page?.title ?? text.help.openOf(check)}
      </h2>
      {page === null && (
        <p className={styles.words} role="status">
          {lacking}
        </p>
      )}
      {row === null && page !== null && locale !== 'zh-CN' && (
        <p className={styles.words}>{text.help.language}</p>
      )}
      {/* The pages of the catalogue are written in Chinese; those of own rules speak the user's language. */}
      {page && (
        <div lang={row === null ? 'zh-CN' : locale}>
          <PageText sections={page.sections} />
        </div>
      )}
      {row !== null && (
        <div>
          <Button size="small" onClick={() => onGoTo(ownRulePlace(row))}>
            {text.help.goTo(placeName(ownRulePlace(row)) ?? '')}
          </Button>
        </div>
      )}
    </article>
  );
}
