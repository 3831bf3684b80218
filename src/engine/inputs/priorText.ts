/**
 * Last year's 决算情况说明, read for what can be said again: reasons and uses, by key, each with the sentence it stood
 * in. They are offered, never applied: only people know whether they still hold.
 */
import type { Recognition } from '../forms/model';
import { halfWidth } from '../workbook/text';
import type { InputKey } from './inputs';
import { itemCodes } from './priorTextCodes';
import { runningParagraphs, runningText } from './priorTextLines';
import { subjectsIn, type Subject } from './priorTextSubjects';

export interface PriorOffer {
  readonly key: InputKey;
  /** As the input would be: without 主要原因是 and without the stop at the end. */
  readonly value: string;
  /** The sentence, or the two, that say what it is about. */
  readonly sentence: string;
}

const REASON =
  /(?:主要(?:的)?(?:变动|增减变动|增减|变化|差异|增加|减少)?(?:的)?原因|(?:变动|增减|变化|差异|增加|减少|增长|下降)(?:的)?原因)(?:主要)?(?:是|为|系|在于|:)[:,]?(?:是)?(?:因为|由于)?/g;
const USE = /主要(?:是|包括)?:?用于/g;

/** A reason that runs on for longer is a text that was not understood. */
const LONGEST = 600;
/** How far back the sentence that names the subject may begin. */
const LONGEST_SENTENCE = 400;

/**
 * @param text plain text with line breaks anywhere (from a PDF, from the clipboard), or the paragraphs of a document
 * @param recognition this year's workbook, which names the 类, 款 and 项
 */
export function priorTextOffers(
  text: string | readonly string[],
  recognition: Recognition,
): readonly PriorOffer[] {
  const running = typeof text === 'string' ? runningText(text) : runningParagraphs(text);
  // Every letter has its place in both.
  const plain = halfWidth(running);
  const subjects = subjectsIn(plain, itemCodes(recognition));
  const begins = new Set(subjects.map(({ start }) => start));
  const offers: PriorOffer[] = [];
  let next = 0;
  let subject: Subject | null = null;
  let readTo = 0;
  for (const marker of markersIn(plain)) {
    if (marker.start < readTo) continue;
    // The nearest one named before; what a reason itself speaks of is none.
    for (let named = subjects[next]; named && named.end <= marker.start; named = subjects[next]) {
      if (named.start >= readTo) subject = named;
      next += 1;
    }
    const key: InputKey | null = subject?.[marker.kind] ?? null;
    if (!subject || key === null) continue;
    const end = endOfValue(plain, marker.valueStart, begins);
    const value = trimmed(running.slice(marker.valueStart, end));
    if (!saysSomething(value)) continue;
    readTo = end;
    offers.push({ key, value, sentence: sentenceAround(running, subject, marker.start, end) });
  }
  return withoutRepeats(offers);
}

interface Marker {
  readonly kind: 'reason' | 'use';
  readonly start: number;
  readonly valueStart: number;
}

function markersIn(plain: string): readonly Marker[] {
  const reasons = [...plain.matchAll(REASON)].map(({ index, 0: text }): Marker => ({
    kind: 'reason',
    start: index,
    valueStart: index + text.length,
  }));
  // The narrative itself says 主要是, the use begins with 用于.
  const uses = [...plain.matchAll(USE)].map(({ index, 0: text }): Marker => ({
    kind: 'use',
    start: index,
    valueStart: index + text.length - 2,
  }));
  return [...reasons, ...uses].sort((a, b) => a.start - b.start);
}

/** At the stop, the end of the paragraph, or a semicolon behind which something else is spoken of. */
function endOfValue(plain: string, start: number, begins: ReadonlySet<number>): number {
  const last = Math.min(plain.length, start + LONGEST + 1);
  for (let at = start; at < last; at += 1) {
    const letter = plain.charAt(at);
    if (letter === '。' || letter === '\n') return at;
    if (letter === ';' && isAnother(plain, at + 1, begins)) return at;
  }
  return last;
}

function isAnother(plain: string, at: number, begins: ReadonlySet<number>): boolean {
  if (/^\s*(\(?\d{1,2}[).、]|\([一二三四五六七八九十]\))/.test(plain.slice(at, at + 8))) return true;
  return [0, 1, 2, 3, 4, 5, 6].some((further) => begins.has(at + further));
}

function trimmed(value: string): string {
  return value.replace(/^[\s：:，,]+|[\s。；;，,]+$/g, '');
}

/** Not a blank of a template (`××`, `/`, `……`, `〔请填：…〕`), and with a word in it. */
function saysSomething(value: string): boolean {
  if (value.length > LONGEST || /[〔［[]请填|[×＊*]{2}|X{2}|…{2}|_{2}/i.test(value)) return false;
  return /[\u4e00-\u9fff]{2}/.test(value) && !/^(用于)?(以下(几个)?方面|(不适用|暂无|没有)$)/.test(value);
}

function sentenceAround(running: string, subject: Subject, marker: number, end: number): string {
  const from = marker - subject.start <= LONGEST_SENTENCE ? subject.start : marker;
  const start = Math.max(running.lastIndexOf('。', from - 1), running.lastIndexOf('\n', from - 1)) + 1;
  const stop = running.charAt(end) === '。' || running.charAt(end) === '；' ? end + 1 : end;
  return running.slice(start, stop).replace(/\n/g, '').trim();
}

/** The same words for the same key are offered once. */
function withoutRepeats(offers: readonly PriorOffer[]): readonly PriorOffer[] {
  const seen = new Set<string>();
  return offers.filter(({ key, value }) => {
    const one = `${key} ${value}`;
    if (seen.has(one)) return false;
    seen.add(one);
    return true;
  });
}
