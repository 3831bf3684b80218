import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { priorTextOffers } from '../../engine/inputs/priorText';
import { placeholderCount, type MissingInput } from '../../engine/narrative/narrative';
import type { WorkbookReport } from '../../engine/report/report';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Files } from '../../hosts/files';
import type { Host } from '../../hosts/host';
import type { NarrativeText } from '../../locales/interface/narrative';
import { FilePick } from '../FilePick';
import { countByFilter } from '../findingGroups';
import type { Kept } from '../kept/kept';
import type { Locatable } from '../place';
import { useSteady } from '../useSteady';
import { NoWriting } from '../writing/NoWriting';
import { useWriting } from '../writing/useWriting';
import { WritingStatus } from '../writing/WritingStatus';
import { OUTDATED, type Chapter } from './standing';
import { ChapterView } from './ChapterView';
import { CopyButton } from './CopyButton';
import { DeskContext, useWords } from './desk';
import { ErrorsNote } from './ErrorsNote';
import { fillable } from './inputs/fieldWalk';
import { InputsBar } from './inputs/InputsBar';
import { OutdatedNote } from './OutdatedNote';
import { PackChoice } from './PackChoice';
import { PriorFigures } from './prior/PriorFigures';
import { PriorTextPanel } from './prior/PriorTextPanel';
import { useAnswers } from './inputs/useAnswers';
import { useDeskOf } from './useDeskOf';
import { useFieldWalk } from './inputs/useFieldWalk';
import { thisYear, useNarrated } from './useNarrated';
import { usePack } from './usePack';
import { usePriorWorkbook } from './prior/usePriorWorkbook';
import { usePlans, type PlanId } from './writing/usePlans';
import { useWordExport } from './word/useWordExport';
import { WordStatus } from './word/WordStatus';
import { WritePanel } from './writing/WritePanel';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', paddingBottom: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', padding: '2px 12px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  keys: {
    margin: 0,
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface NarrativePlaceProps {
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
  readonly report: WorkbookReport;
  readonly kept: Kept;
  readonly files: Files | undefined;
  /** For an .xls: makes an .xlsx of it and opens that. */
  readonly onConvert?: (() => Promise<void>) | undefined;
  readonly onGoTo: (place: Locatable) => void;
  /** Shows what the check has found. */
  readonly onFindings: () => void;
  /** Reads the workbook again; what is shown follows. Null where that failed, which is shown above. */
  readonly reread: () => Promise<WorkbookSnapshot | null>;
}

/** 说明: the text with its figures, what is still missing, and where it goes. */
export function NarrativePlace(props: NarrativePlaceProps): ReactElement {
  const { host, snapshot, report, kept, files, reread } = props;
  const styles = useStyles();
  const words = useWords();
  const { pack, choose } = usePack(kept);
  const answers = useAnswers(snapshot, kept);
  const { table } = answers;
  const told = useNarrated({ snapshot, table, pack, state: kept.state });
  const { narrative, recognition, states, chapters } = told;
  const prior = usePriorWorkbook(files, thisYear(told, table), answers.takePrior);
  const writing = useWriting(host, kept, reread, snapshot);
  const plans = usePlans({ host, reread, snapshot, told, table, pack, kept });
  const word = useWordExport(files);
  const [asksText, setAsksText] = useState(false);
  const textButton = useRef<HTMLElement>(null);
  const holdTextButton = useCallback((button: HTMLElement | null) => {
    textButton.current = button;
  }, []);

  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(['一']));
  const toggle = useCallback(
    (id: string): void =>
      setOpened((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const missing = fillable(narrative.missing);
  const body = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const reveal = ({ section }: MissingInput): void => {
    const chapter = section.split('.')[0] ?? section;
    setOpened((before) => new Set(before).add(chapter));
  };
  const outdated = states.find(({ status }) => OUTDATED.includes(status));
  // An object: asked for twice, it is looked for twice.
  const [looksFor, setLooksFor] = useState<{ readonly id: string } | null>(null);
  const showOutdated = (): void => {
    const chapter = outdated?.section.split('.')[0];
    if (!outdated || chapter === undefined) return;
    setOpened((before) => new Set(before).add(chapter));
    setLooksFor({ id: outdated.id });
  };
  useEffect(() => {
    if (looksFor === null) return;
    const place = body.current?.querySelector<HTMLElement>(`[data-standing="${CSS.escape(looksFor.id)}"]`);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  }, [looksFor]);
  const walk = useFieldWalk({ missing, body, end, reveal });

  const desk = useDeskOf({ answers, told, report, pack, onGoTo: props.onGoTo, onward: walk.goOn });
  const preview = (plan: PlanId): void => {
    setAsksText(false);
    writing.dismiss();
    void plans.look(plan);
  };
  const rewrite = useSteady((chapter: string): void => preview({ kind: 'text', chapter }));
  const onSheet = states.some(({ cell }) => cell !== null);
  const anyForm = Object.values(recognition.slots).some(({ status }) => status === 'found');
  if (!anyForm) {
    return (
      <div className={styles.row}>
        <p className={styles.words}>{words.noForms}</p>
      </div>
    );
  }
  const first = missing[0];
  const errors = countByFilter(report).error;
  return (
    <DeskContext value={desk}>
      <div ref={body} className={styles.place}>
        <div className={styles.row}>
          <h2 className={styles.title}>{words.title}</h2>
          <PackChoice pack={pack} onChoose={choose} />
        </div>
        <ErrorsNote errors={errors} onFindings={props.onFindings} />
        <OutdatedNote outdated={sum(chapters)} onShow={showOutdated} />
        <InputsBar
          missing={missing.length}
          filled={table.entries.size}
          problems={answers.problems}
          where={whereKept(kept, words)}
          sheetAction={host.apply ? words.inputs[plans.sheetThere ? 'extendSheet' : 'createSheet'] : null}
          hold={end}
          onFill={() => first && walk.goTo(first)}
          onSheet={() => preview({ kind: 'inputs' })}
        />
        <div className={styles.row}>
          {files && (
            <FilePick label={words.prior.openWorkbook} accept=".xlsx,.xlsm,.xls" onPick={prior.open} />
          )}
          <Button
            ref={holdTextButton}
            size="small"
            aria-expanded={asksText}
            onClick={() => setAsksText(!asksText)}
          >
            {words.prior.openText}
          </Button>
        </div>
        <PriorFigures prior={prior} />
        {asksText && (
          <PriorTextPanel
            files={files}
            find={(text) => priorTextOffers(text, recognition)}
            onAccept={answers.answer}
            onClose={() => {
              setAsksText(false);
              textButton.current?.focus();
            }}
          />
        )}
        <div className={styles.row}>
          {host.apply && (
            <Button
              size="small"
              icon={<TableAddRegular />}
              disabledFocusable={writing.busy || plans.looking}
              onClick={() => preview({ kind: 'text', chapter: null })}
            >
              {words.write.all}
            </Button>
          )}
          {files && (
            <Button
              size="small"
              icon={<DocumentArrowDownRegular />}
              disabledFocusable={word.running}
              onClick={() =>
                word.start(
                  {
                    snapshot,
                    sheets: kept.state.sheets,
                    written: kept.state.narrative,
                    charts: narrative.charts,
                    inputs: table.entries,
                    pack,
                  },
                  {
                    name: words.word.name(narrative.entity ?? '', String(narrative.year ?? '')),
                    inText: placeholderCount(told.onSheet.sections),
                    errors,
                  },
                )
              }
            >
              {words.word.export}
            </Button>
          )}
          <CopyButton text={told.onSheet} label={words.copy.all} />
        </div>
        {!host.apply && <NoWriting onConvert={props.onConvert} unavailable={words.write.unavailable} />}
        <WordStatus word={word} />
        <WritingStatus writing={writing} onLookAgain={() => void plans.lookAgain()} onGoTo={props.onGoTo} />
        {plans.plan && (
          <WritePanel
            key={plans.plan.turn}
            {...plans.plan}
            busy={writing.busy || plans.looking}
            onWrite={(agreed) =>
              void writing.write(agreed).then((done) => {
                if (done) plans.close();
              })
            }
            onCancel={plans.close}
          />
        )}
        {chapters.map((chapter) => (
          <ChapterView
            key={chapter.id}
            chapter={chapter}
            open={opened.has(chapter.id)}
            onToggle={toggle}
            onRewrite={host.apply && onSheet && chapter.counts.writable > 0 ? rewrite : undefined}
          />
        ))}
        <p className={styles.keys}>{words.keys}</p>
      </div>
    </DeskContext>
  );
}

function sum(chapters: readonly Chapter[]): number {
  return chapters.reduce((total, { counts }) => total + counts.outdated, 0);
}

function whereKept({ where, writable }: Kept, { inputs }: NarrativeText): string {
  if (!writable) return inputs.session;
  return where === 'excel' ? inputs.inExcel : inputs.inFile;
}
