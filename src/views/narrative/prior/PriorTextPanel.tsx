import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { InputKey, InputValue } from '../../../engine/inputs/inputs';
import type { PriorOffer } from '../../../engine/inputs/priorText';
import { qualifiedA1 } from '../../../engine/workbook/reference';
import type { Files } from '../../../hosts/files';
import type { HostFailure } from '../../../hosts/host';
import { FailureView } from '../../errors/FailureView';
import { toFailure } from '../../errors/failure';
import { sameValue } from '../inputs/answers';
import { useDesk, useWords } from '../desk';
import { FilePick } from '../../FilePick';
import { usePanelStyles } from '../../writing/panelStyles';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '96px',
    padding: '6px 8px',
    resize: 'vertical',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  offer: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: '2px 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  from: { margin: '2px 0', color: tokens.colorNeutralForeground2 },
});

export interface PriorTextPanelProps {
  readonly files: Files | undefined;
  /** In a text with line breaks anywhere, or in the paragraphs of a document. */
  readonly find: (text: string | readonly string[]) => readonly PriorOffer[];
  readonly onAccept: (key: InputKey, value: InputValue) => void;
  readonly onClose: () => void;
}

/** 参考上年说明: reasons and uses of last year's text, each taken over by hand or not at all. */
export function PriorTextPanel({ files, find, onAccept, onClose }: PriorTextPanelProps): ReactElement {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { prior } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState('');
  const [offers, setOffers] = useState<readonly PriorOffer[] | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  useEffect(() => heading.current?.focus(), []);

  const open = (file: File): void => {
    setFailure(null);
    files?.openText(file).then(
      (opened) => {
        setText(opened.join('\n'));
        setOffers(find(opened));
      },
      (error: unknown) => setFailure(toFailure(error)),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={panel.panel} aria-label={prior.textTitle} onKeyDown={onKeyDown}>
      <h3 ref={heading} tabIndex={-1} className={panel.title}>
        {prior.textTitle}
      </h3>
      <p className={panel.words} id={`${id}-why`}>
        {prior.textWhy}
      </p>
      <textarea
        className={styles.text}
        aria-label={prior.textLabel}
        aria-describedby={`${id}-why`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className={panel.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={text.trim() === ''}
          onClick={() => setOffers(find(text))}
        >
          {prior.find}
        </Button>
        {files && <FilePick label={prior.openDocx} accept=".docx,.txt" onPick={open} />}
        <Button size="small" onClick={onClose}>
          {prior.close}
        </Button>
      </div>
      {failure && <FailureView failure={failure} onDismiss={() => setFailure(null)} />}
      <p role="status" className={panel.words}>
        {offers && (offers.length > 0 ? prior.offers(offers.length) : prior.noOffers)}
      </p>
      {offers && offers.length > 0 && (
        <ul className={styles.list}>
          {offers.map((offer, index) => (
            <Offer key={`${offer.key} ${index}`} offer={offer} onAccept={onAccept} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface OfferProps {
  readonly offer: PriorOffer;
  readonly onAccept: (key: InputKey, value: InputValue) => void;
}

function Offer({ offer, onAccept }: OfferProps): ReactElement {
  const styles = useStyles();
  const { prior, field } = useWords();
  const { table, labelOf } = useDesk();
  const { key, value, sentence } = offer;
  const label = labelOf(key);
  const entry = table.get(key);
  const accepted = sameValue(entry?.value, value);
  return (
    <li className={styles.offer}>
      <span className={styles.label}>{label}</span>
      <p lang="zh-CN" className={styles.value}>
        {value}
      </p>
      {sentence !== value && (
        <p lang="zh-CN" className={styles.from}>
          {prior.from}：{sentence}
        </p>
      )}
      {entry?.cell ? (
        <span className={styles.label}>
          {accepted ? prior.accepted : field.inSheet(qualifiedA1(entry.cell))}
        </span>
      ) : (
        <Button
          size="small"
          aria-label={prior.acceptOf(label)}
          disabledFocusable={accepted}
          onClick={() => onAccept(key, value)}
        >
          {accepted ? prior.accepted : prior.accept}
        </Button>
      )}
    </li>
  );
}
