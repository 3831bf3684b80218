/** What the nine forms are called, as published. */
import type { PublishedForm } from './figures';
import type { OptionOf } from './variants';

const NAMES: Readonly<Record<PublishedForm, string>> = {
  T1: '收入支出决算总表',
  T2: '收入决算表',
  T3: '支出决算表',
  T4: '财政拨款收入支出决算总表',
  T5: '一般公共预算财政拨款支出决算表',
  T6: '一般公共预算财政拨款基本支出决算明细表',
  T7: '政府性基金预算财政拨款收入支出决算表',
  T8: '国有资本经营预算财政拨款支出决算表',
  T9: '财政拨款“三公”经费支出决算表',
};

const OLDER: Partial<Record<PublishedForm, string>> = {
  T1: '收支决算总表',
  T4: '财政拨款收支决算总表',
  T5: '一般公共预算财政拨款收入支出决算表',
  T6: '一般公共预算财政拨款基本支出决算表',
  T7: '政府性基金预算财政拨款支出决算表',
  T8: '国有资本经营预算财政拨款收入支出决算表',
  T9: '一般公共预算财政拨款“三公”经费支出决算表',
};

export interface Naming {
  readonly form: PublishedForm;
  /** Its number in this workbook. */
  readonly number: number;
  readonly year: number;
}

/** The title; '' where the form carries none and the sheet's name must do. */
export function titleOf(
  { form, number, year }: Naming,
  wording: OptionOf<'title: wording'>,
  quotes: OptionOf<'title: quotation marks'>,
): string {
  const name = withQuotes(NAMES[form], quotes);
  switch (wording) {
    case 'official':
      return `${year} 年度${name}（表 ${number}）`;
    case 'department':
      return form === 'T1' ? '部门收支决算总表' : `${year}年部门${name}`;
    case 'bare':
      return name;
    case 'older':
      return `${year}年度${withQuotes(OLDER[form] ?? NAMES[form], quotes)}`;
    case 'misprinted':
      return form === 'T3' ? '出决算表' : `${name}（表${number}`;
    case 'spaced':
      return `${year} 年度 ${[...name].join(' ')}`;
    case 'none':
      return '';
  }
}

export function bareName(form: PublishedForm): string {
  return NAMES[form];
}

/** As a sheet is called: Excel admits 31 characters and no brackets of its own kind. */
export function sheetName({ form, number }: Naming, style: OptionOf<'sheets: name'>): string {
  const two = String(number).padStart(2, '0');
  switch (style) {
    case '表1':
      return `表${number}`;
    case 'title':
      return `${number}.${NAMES[form]}`.slice(0, 31);
    case '公开01表':
      return `公开${two}表`;
    case 'GK01':
      return `GK${two}`;
    case 'Z01 (财决01表)':
      return `Z${two} ${NAMES[form]}(财决${two}表)`.slice(0, 31);
    case 'Sheet1':
      return `Sheet${number}`;
  }
}

function withQuotes(name: string, quotes: OptionOf<'title: quotation marks'>): string {
  const [open, close] = quotes === 'none' ? ['', ''] : quotes === '""' ? ['"', '"'] : ['“', '”'];
  return name.replace('“', open).replace('”', close);
}
