import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';
import type { InputKey } from '../../../engine/inputs/inputs';
import { placeOf } from '../../../engine/inputs/keys';
import type { Paragraph, Piece } from '../../../engine/narrative/narrative';
import { ChartPicture } from './ChartPicture';
import { ChangeInput } from '../inputs/ChangeInput';
import { useDesk } from '../desk';
import { InputField } from '../inputs/InputField';
import { ParagraphStanding } from './ParagraphStanding';
import { cellsOf, changeable, isStop, type Stop } from './sources';
import { StopButton } from './StopButton';
import { StopCard } from './StopCard';
import { UnlikelyNote } from './UnlikelyNote';
import { useStops } from './useStops';

const useStyles = makeStyles({
  paragraph: { position: 'relative', padding: '2px 12px 4px' },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
    textIndent: '2em',
    overflowWrap: 'anywhere',
  },
  caption: { textIndent: 0, textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  missing: {
    paddingInline: '2px',
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px dashed ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A paragraph: its figures explain themselves and lead to their cells; what is missing is typed in its place. */
export function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }): ReactElement {
  const styles = useStyles();
  const desk = useDesk();
  const id = useId();
  const [changing, setChanging] = useState<{ readonly key: InputKey; readonly stop: number } | null>(null);
  const { pieces, kind, chart } = paragraph;
  const all = pieces.filter(isStop);
  const container = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const stops = useStops({ count: all.length, container, card });
  const shown = stops.shown === null ? undefined : all[stops.shown];

  const change = (key: InputKey, stop: number): void => {
    stops.hide();
    setChanging({ key, stop });
  };
  const act = (stop: Stop, index: number): void => {
    const cells = cellsOf(stop, desk.table);
    const [cell] = cells;
    if (cell) desk.goTo(cell);
    if (cells.length === 1) return;
    const [key] = changeable(stop, desk.table);
    if (stop.kind === 'input' && key !== undefined) change(key, index);
    else stops.pin(index);
  };
  const returned = (): void => {
    if (changing) stops.focus(changing.stop);
    setChanging(null);
  };
  const data = chart === undefined ? null : desk.chartOf(chart);
  return (
    <div
      ref={container}
      className={styles.paragraph}
      data-paragraph={paragraph.id}
      onKeyDown={stops.onKeyDown}
      onBlur={stops.onBlur}
    >
      {data && <ChartPicture chart={data} numbers={desk.numbers} />}
      <p lang="zh-CN" className={mergeClasses(styles.text, kind === 'caption' && styles.caption)}>
        {keyed(pieces).map(({ piece, key }) => {
          if (!isStop(piece)) return <Words key={key} piece={piece} />;
          const index = all.indexOf(piece);
          const isShown = stops.shown === index;
          return (
            <StopButton
              key={key}
              stop={piece}
              doubted={cellsOf(piece, desk.table).some((cell) => desk.doubts.of(cell) !== null)}
              hold={stops.hold(index)}
              reachable={index === stops.entry}
              describedBy={isShown ? id : undefined}
              expanded={isShown && stops.pinned ? true : undefined}
              onShow={() => stops.show(index)}
              onHide={stops.hideSoon}
              onAct={() => act(piece, index)}
            />
          );
        })}
      </p>
      {shown && stops.shown !== null && (
        <StopCard
          stop={shown}
          id={id}
          hold={card}
          place={stops.place}
          pinned={stops.pinned}
          onChange={(key) => change(key, stops.shown ?? 0)}
          onMouseEnter={stops.stay}
          onMouseLeave={stops.hideSoon}
        />
      )}
      {changing && <ChangeInput key={changing.key} inputKey={changing.key} onDone={returned} />}
      {desk.unlikelyIn(paragraph.id).map((input) => (
        <UnlikelyNote key={input.key} input={input} />
      ))}
      <ParagraphStanding state={desk.stateOf(paragraph.id)} />
    </div>
  );
}

/** Text as it stands, or a field for what is missing; what no field can give stays a placeholder. */
function Words({ piece }: { readonly piece: Exclude<Piece, Stop> | Piece }): ReactElement {
  const styles = useStyles();
  const { answer, labelOf } = useDesk();
  if (piece.kind !== 'missing') return <span>{piece.text}</span>;
  const field = placeOf(piece.key)?.field;
  if (!field) return <mark className={styles.missing}>{piece.text}</mark>;
  return (
    <InputField
      inputKey={piece.key}
      field={field}
      label={labelOf(piece.key)}
      onAnswer={(value, onward) => answer(piece.key, value, onward)}
    />
  );
}

/** A field keeps its place in the page while the words around it change, or what is being typed would be lost. */
function keyed(pieces: readonly Piece[]): readonly { readonly piece: Piece; readonly key: string }[] {
  const seen = new Map<string, number>();
  return pieces.map((piece) => {
    const name = piece.kind === 'missing' ? `missing ${piece.key}` : piece.kind;
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    return { piece, key: `${name} ${turn}` };
  });
}
