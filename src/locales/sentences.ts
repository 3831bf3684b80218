/**
 * Saying what the engine found. The engine gives ids and values; the words are here, in both languages.
 */
import type { SlipPattern } from '../engine/report/report';
import type { Sentence, SentenceId } from '../engine/report/sentence';
import { ENGINE_SENTENCES, SLIP_NAMES } from './engineSentences';
import { FILL_SENTENCES } from './fillSentences';
import { INPUT_SENTENCES } from './inputSentences';
import type { Locale } from './locale';
import { NOTATION_PROBLEMS, type ReadingProblem } from './notationProblems';
import { PERFORMANCE_SENTENCES } from './performanceSentences';

/** A missing id in either language does not compile. */
const TEMPLATES: Readonly<Record<Locale, Readonly<Record<SentenceId, string>>>> = {
  'zh-CN': {
    ...ENGINE_SENTENCES['zh-CN'],
    ...PERFORMANCE_SENTENCES['zh-CN'],
    ...INPUT_SENTENCES['zh-CN'],
    ...FILL_SENTENCES['zh-CN'],
  },
  'en-US': {
    ...ENGINE_SENTENCES['en-US'],
    ...PERFORMANCE_SENTENCES['en-US'],
    ...INPUT_SENTENCES['en-US'],
    ...FILL_SENTENCES['en-US'],
  },
};

const SLIPS: Readonly<Record<Locale, Readonly<Record<SlipPattern, string>>>> = SLIP_NAMES;

/** The values that are amounts; codes, years and counts among the others are never grouped. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'printed',
  'expected',
  'difference',
  'suggested',
  'largest',
  'value',
  'bound',
]);

/** The sentence in the language, its values put in; amounts get thousands separators. */
export function say(locale: Locale, { id, values }: Sentence): string {
  return TEMPLATES[locale][id]
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      if (name === 'pattern') return slipName(locale, value);
      if (name === 'problem') return problemText(locale, value);
      return AMOUNTS.has(name) ? grouped(value) : value;
    })
    .replace(/（ +/g, '（')
    .replace(/ +）/g, '）');
}

/** Why a text could not be read as an identity. */
function problemText(locale: Locale, problem: string): string {
  const texts = NOTATION_PROBLEMS[locale];
  return problem in texts ? texts[problem as ReadingProblem] : problem; // membership was just tested
}

/** The name of a slip pattern; '' for none. */
export function slipName(locale: Locale, pattern: string): string {
  return pattern in SLIPS[locale] ? SLIPS[locale][pattern as SlipPattern] : pattern; // membership was just tested
}

/** `-1352.17` → `-1,352.17`; what is not a plain decimal (`100%`, `30万人次`) stays as it is. */
export function grouped(value: string): string {
  const match = /^([+-]?)(\d{4,})(\.\d+)?$/.exec(value);
  if (!match) return value;
  const [, sign = '', whole = '', fraction = ''] = match;
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + fraction;
}
