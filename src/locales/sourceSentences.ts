/**
 * What is said of the sources of an import: why a row is refused and what to do, what should be looked at, what the forms
 * leave blank. Values: `text` what stands in the source, `other` the row or cell it is compared with.
 */
import type { SourceSentence, SourceSentenceId } from '../engine/sources/sentence';
import { grouped } from './sentences';
import type { Locale } from './locale';

type Words = Readonly<Record<SourceSentenceId, string>>;

const SENTENCES: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    noTable:
      '没有找到明细账的表头（至少要有科目编码和金额两栏），也不是财决报表。请核对文件，或改好表头的名称。',
    publishedForms:
      '是决算公开表本身，不是它的来源。已有公开表的，请用 check 校核、fill 填列；导入须用财决报表或明细账。',
    noRows: '没有可采用的行。请核对文件是否只有表头。',
    fieldsBeyondHeader: '字段多于表头，金额的千分位请加引号（如 "1,234.50"），或去掉千分位。',
    columnsMissing: '缺少“{column}”一栏，无法确定金额列入哪张表。请在表中加上这一栏。',
    columnTwice: '{columns} 栏的名称指同一项，不知道该用哪一栏。请只留一栏，或改掉另一栏的名称。',
    amountNotNumber: '金额“{text}”不是数字。请改为数字，没有发生的留空。',
    amountGrouping: '金额“{text}”的千分位不在每三位处，可能多写、漏写了数字。请核对，或去掉千分位。',
    amountIsDate: '金额“{text}”是日期。请改为数字，单元格格式设为数值。',
    amountIsError: '金额是错误值 {text}。请改正公式，或改为数字。',
    amountUncalculated: '金额是公式，还没有计算结果。请用 Excel 或 WPS 打开、保存后再导入。',
    amountTooFine: '金额 {text} 元不足一分的部分不能列入。请改为两位小数。',
    amountTooLong: '金额“{text}”过大。请核对位数和金额单位。',
    codeMissing: '有金额，没有功能分类科目编码。请填写编码；是合计行的，请写明“合计”或“小计”。',
    codeShape: '“{text}”不是支出功能分类科目编码（2 开头，3、5 或 7 位）。请改正编码。',
    economicShape: '“{text}”不是部门预算支出经济分类科目编码（3 开头，3 或 5 位）。请改正编码。',
    economicMissing:
      '一般公共预算的基本支出没有经济分类科目编码，表6 无法列示。请填写编码；是小计行的，请核对与其明细之和是否相等。',
    fundMissing: '没有写资金性质。请填：一般公共预算、政府性基金、国有资本经营预算或其他。',
    fundUnknown:
      '资金性质“{text}”不知道属于哪一种。请改为：一般公共预算、政府性基金、国有资本经营预算或其他。',
    kindMissing: '没有写支出类型。请填：基本支出、项目支出、上缴上级支出、经营支出或对附属单位补助支出。',
    kindUnknown:
      '支出类型“{text}”不知道属于哪一种。请改为：基本支出、项目支出、上缴上级支出、经营支出或对附属单位补助支出。',
    kindOfAppropriation: '财政拨款只列基本支出和项目支出。请核对支出类型或资金性质。',
    originMissing:
      '收入没有写收入类别。请填：财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入或其他收入。',
    originUnknown:
      '收入类别“{text}”不知道属于哪一种。请改为：财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入或其他收入。',
    fundOfOrigin:
      '收入类别“{origin}”与资金性质“{fund}”不一致：财政拨款收入的资金性质是所属的预算，其他各类收入是“其他”。请改正其一。',
    flowUnknown:
      '收支类别“{text}”不知道属于哪一种。请改为：收入、支出、年初结转和结余、年末结转和结余、使用非财政拨款结余或结余分配。',
    classWithoutLine: '表1、表4 没有 {code} 类的行。请核对编码。',
    rowRepeated:
      '与 {source} {sheet} 第 {other} 行重复。请合并为一行；是同一科目下不同项目的，请加上“项目”一栏。',
    totalDiffers:
      '这一行是合计，与其明细之和不等：合计 {printed}，明细之和 {expected}，相差 {difference}。请核对合计和明细；不是合计的，请补全编码、支出类型和资金性质。',
    statedDiffers:
      '{form}“{row}”表上是 {printed}，由各表明细得 {expected}，相差 {difference}。请在原报表中核对。',
    sourcesDiffer: '与 {other} 是同一事项而金额不等：{printed} 与 {expected}。请核对以哪个为准，去掉另一个。',
    formUnreadable: '{form}的行或栏没有找到，无法读取。请导出整张报表，不要删改表头。',
    itemUnknown: '经济分类“{text}”有金额，但不知道它的编码。请核对名称。',
    entityTooLong: '单位名称过长。请缩短。',
    codeUnknown: '编码 {code} {name} 不在科目表中，已照原样采用，请核对。',
    codeNameless: '没有这些编码的名称，请核对后自行填写：{codes}',
    codeNamedOnce: '这些编码的名称只在一份公开表中见过，请核对：{codes}',
    nameDiffers: '编码 {code} 的名称是“{name}”，科目表中是“{official}”，已按科目表采用，请核对编码。',
    codeCoarse: '编码 {code} 没有列到项级，已照原样采用。公开时功能分类应列到项级。',
    entryRepeated: '与第 {other} 行完全相同，两笔都已计入。请核对是不是重复导出。',
    totalsSkipped: '{count} 行合计、小计与其明细之和相等，没有重复计入。',
    sheetNotRead: '这些工作表不是明细账，也不是财决报表，没有读取：{sheets}',
    formNotRead: '{form}没有读取：公开表所需的数取自其他财决表。',
    entityDiffers: '表上的单位是“{found}”，已按“{wanted}”。',
    yearDiffers: '表上的年度是 {found}，已按 {wanted}，请核对是否选错了文件。',
    noIncome: '表2 和表1、表4 的收入：没有收入数据。',
    noSpending: '表3 和表1、表4 的支出：没有支出数据。',
    noEconomicItems: '表6：没有经济分类数据。',
    noCarriedOver: '年初、年末结转和结余：没有数据，各表留空。有结转的，请自行填写。',
    noThreePublic: '表9：没有“三公”经费数据，请自行填写。',
    noThreePublicBudget: '表9 的预算数：没有数据，请自行填写。',
    noEvaluations: '绩效自评表：没有数据，请自行填写。',
    noInitialBudget: '年初预算（决算情况说明用）：没有按项的数据，请在“填报说明数据”中填写。',
  },
  'en-US': {
    noTable:
      'No header of an accounts list was found (at least 科目编码 and 金额), and it is no 财决 form. Please check the file, or name the columns so.',
    publishedForms:
      'These are the published forms themselves, not their source. Please check or fill them; an import takes 财决 forms or accounts lists.',
    noRows: 'There is no row to take. Please check whether the file holds its header only.',
    fieldsBeyondHeader:
      'There are more fields than the header has. Please quote amounts with thousands separators ("1,234.50"), or leave these out.',
    columnsMissing:
      'The column “{column}” is missing; without it nobody can tell which form an amount belongs to. Please add it.',
    columnTwice: 'Columns {columns} name the same thing. Please keep one of them, or rename the other.',
    amountNotNumber:
      'The amount “{text}” is no number. Please enter a number; leave it blank where there is none.',
    amountGrouping:
      'The separators of the amount “{text}” do not stand after every third digit: a digit may be missing or too many. Please check it, or leave them out.',
    amountIsDate: 'The amount “{text}” is a date. Please enter a number and give the cell a number format.',
    amountIsError: 'The amount is the error {text}. Please correct the formula, or enter a number.',
    amountUncalculated:
      'The amount is a formula without a result. Please open and save the file in Excel or WPS first.',
    amountTooFine: 'The amount {text} 元 has a fraction of a 分. Please round it to two decimals.',
    amountTooLong: 'The amount “{text}” is too large. Please check its digits and its unit.',
    codeMissing:
      'There is an amount but no functional code. Please enter the code; if the row is a total, call it 合计 or 小计.',
    codeShape: '“{text}” is no functional code (3, 5 or 7 digits, beginning with 2). Please correct it.',
    economicShape: '“{text}” is no economic code (3 or 5 digits, beginning with 3). Please correct it.',
    economicMissing:
      'Basic spending of the general budget has no economic code, so 表6 cannot list it. Please enter one; if the row is a subtotal, check that it is the sum of its parts.',
    fundMissing: '资金性质 is blank. Please enter 一般公共预算, 政府性基金, 国有资本经营预算 or 其他.',
    fundUnknown:
      '资金性质 “{text}” is not known. Please enter 一般公共预算, 政府性基金, 国有资本经营预算 or 其他.',
    kindMissing:
      '支出类型 is blank. Please enter 基本支出, 项目支出, 上缴上级支出, 经营支出 or 对附属单位补助支出.',
    kindUnknown:
      '支出类型 “{text}” is not known. Please enter 基本支出, 项目支出, 上缴上级支出, 经营支出 or 对附属单位补助支出.',
    kindOfAppropriation: '财政拨款 is spent as 基本支出 or 项目支出 only. Please check kind or fund.',
    originMissing:
      'The income has no 收入类别. Please enter 财政拨款收入, 上级补助收入, 事业收入, 经营收入, 附属单位上缴收入 or 其他收入.',
    originUnknown:
      '收入类别 “{text}” is not known. Please enter 财政拨款收入, 上级补助收入, 事业收入, 经营收入, 附属单位上缴收入 or 其他收入.',
    fundOfOrigin:
      '收入类别 “{origin}” contradicts 资金性质 “{fund}”: 财政拨款收入 is money of the budget it belongs to, all other income is 其他. Please correct one of them.',
    flowUnknown:
      '收支类别 “{text}” is not known. Please enter 收入, 支出, 年初结转和结余, 年末结转和结余, 使用非财政拨款结余 or 结余分配.',
    classWithoutLine: '表1 and 表4 have no line for class {code}. Please check the code.',
    rowRepeated:
      'The same as row {other} of {source} {sheet}. Please make them one row; if they are different projects, add a column 项目.',
    totalDiffers:
      'This row is a total and not the sum of its parts: total {printed}, parts {expected}, difference {difference}. Please check both; if it is no total, complete its code, kind and fund.',
    statedDiffers:
      '“{row}” of {form} says {printed}; the items give {expected}, a difference of {difference}. Please check the forms.',
    sourcesDiffer:
      'The same fact as {other} with another amount: {printed} and {expected}. Please keep the right one and take out the other.',
    formUnreadable:
      'The rows or columns of {form} were not found. Please export the whole form with its header.',
    itemUnknown:
      'The economic item “{text}” has an amount, but its code is not known. Please check its name.',
    entityTooLong: 'The name of the entity is too long. Please shorten it.',
    codeUnknown: 'Code {code} {name} is not in the dictionary; it was taken as it is. Please check it.',
    codeNameless: 'Nobody has names for these codes; please fill them in: {codes}',
    codeNamedOnce:
      'The names of these codes were seen in one published workbook only; please check them: {codes}',
    nameDiffers:
      'Code {code} is called “{name}”, in the dictionary “{official}”, which was taken. Please check the code.',
    codeCoarse:
      'Code {code} is not an item of seven digits; it was taken as it is. Published forms list items.',
    entryRepeated:
      'The same as row {other} to the last cell; both were counted. Please check for a double export.',
    totalsSkipped: '{count} rows are totals that agree with their parts; they were not counted again.',
    sheetNotRead: 'These sheets are no accounts lists and no 财决 forms and were not read: {sheets}',
    formNotRead: '{form} was not read: what the public forms need comes from other forms.',
    entityDiffers: 'The form is of “{found}”; “{wanted}” was taken.',
    yearDiffers: 'The form is of {found}; {wanted} was taken. Please check that it is the right file.',
    noIncome: '表2 and the income of 表1 and 表4: no data.',
    noSpending: '表3 and the spending of 表1 and 表4: no data.',
    noEconomicItems: '表6: no economic items.',
    noCarriedOver:
      'Opening and closing balances: no data, left blank. Please fill them in where there are any.',
    noThreePublic: '表9: no data, please fill it in.',
    noThreePublicBudget: 'Budgets of 表9: no data, please fill them in.',
    noEvaluations: 'Self-evaluation forms: no data, please fill them in.',
    noInitialBudget: 'Initial budgets for the narrative: none by item; please enter them on 填报说明数据.',
  },
};

/** Columns as lists head them, for a column that is missing. */
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  code: '科目编码',
  kind: '支出类型',
  fund: '资金性质',
  amount: '金额',
};

const AMOUNTS: ReadonlySet<string> = new Set(['printed', 'expected', 'difference']);

export function saySource(locale: Locale, { id, values }: SourceSentence): string {
  const said = SENTENCES[locale][id].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    if (name === 'column') return COLUMN_NAMES[value] ?? value;
    return AMOUNTS.has(name) ? grouped(value) : value;
  });
  // A .csv has no sheet, a code perhaps no name.
  return said.replace(/ {2,}/g, ' ');
}
