import { applyFailures } from './applyFailures';
import { keeping } from './keeping';
import { placeLoading } from './placeLoading';
import type { InterfaceText } from './zh-CN';

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Every text of the interface in English. Form names and notation stay Chinese where they are data. */
export const enUS: InterfaceText = {
  ...keeping['en-US'],
  ...placeLoading['en-US'],
  brand: 'Final Accounts Check',
  version: (version) => `Version ${version}`,
  levels: {
    error: 'Errors',
    warning: 'To explain',
    rounding: 'Rounding',
    unchecked: 'Not checked',
    info: 'Hints',
  },
  outcomes: {
    pass: 'passed',
    rounding: 'rounding',
    fail: 'failed',
    notApplicable: 'not applicable',
    notEnoughData: 'not enough data',
    unreadable: 'unreadable',
  },
  formShort: (form) =>
    form === 'P1' ? 'Overall performance' : form === 'P2' ? 'Project performance' : `Form ${form.slice(1)}`,
  separator: ', ',

  places: {
    label: 'View',
    findings: 'Check',
    ledger: 'Ledger',
    filling: 'Fill',
    narrative: 'Narrative',
    forms: 'Forms',
    settings: 'Settings',
  },

  newWorkbook: 'New standard workbook…',
  adopt: 'Adopt suggestion…',

  welcome: {
    title: 'Check once before publishing',
    value:
      'Recomputes every total and cross-reference of the final accounts and takes you to each cell that does not agree.',
    points: [
      'Nine account forms and two performance forms, recognised by title and column numbers',
      'Identities printed under the forms are run as printed; 0.01 rounding differences are listed apart',
      'Reads only: your workbook is not changed and nothing leaves this computer',
    ],
  },

  check: {
    run: 'Check workbook',
    rerun: 'Check again',
    running: 'Reading and checking the workbook…',
    cancel: 'Cancel',
    last: (time, checks) => `Checked ${time} · ${plural(checks, 'check')}`,
    total: (checks) => plural(checks, 'check'),
    done: 'Checked: ',
    stale: 'Out of date',
    staleWhy: 'The workbook changed after this check; the results below may no longer hold.',
  },

  marks: {
    mark: 'Mark cells',
    clear: 'Clear marks',
    nothing: 'There is no cell to mark.',
    marked: (cells) => `${plural(cells, 'cell')} marked; your formatting is untouched.`,
    cleared: 'Marks cleared.',
    behind: 'The marks are still those of the check before.',
    again: 'Mark again',
    protected: (sheets) =>
      `These sheets are protected and were not marked: ${sheets}. Unprotect them and mark again.`,
  },

  understood: {
    label: 'What was understood',
    noEntity: 'No entity name found',
    year: (year) => `Year ${year}`,
    forms: (recognised, total) => `${recognised} of ${total} forms recognised`,
    missing: (forms) => `Missing: ${forms}`,
    empty: (forms) => `Empty: ${forms}`,
    ambiguous: (forms) => `Ambiguous: ${forms}`,
  },

  filters: {
    label: 'Filter by kind',
    count: (level, count) => `${level} ${count}`,
  },

  findings: {
    label: 'Findings',
    noMatch: 'Nothing of this kind.',
    rest: (level, count) => `${level} (${count})`,
    ofForm: (form, count) => `${form} (${count})`,
    inForm: (form, count) => `${form} (${count})`,
    spread: (title, forms) => `${title}: ${forms}`,
    keys: 'After a check, ↓ walks the list and the sheet follows; Enter opens, Esc returns',
    unchecked: (count) => `Not checked (${count})`,
    openGroup: (title) => `Expand ${title}`,
    closeGroup: (title) => `Collapse ${title}`,
    elsewhere: 'Other',
  },

  cause: {
    title: (number) => `Cause ${number}`,
    shouldBe: (place, value) => `${place} should be ${value}`,
    suspect: (place) => `${place} may be wrong`,
    printed: (value) => `printed ${value}`,
    blank: 'left blank',
    explains: (count, explained) =>
      `explains ${plural(count, 'finding')}${explained > 0 ? `, ${explained} of them with a reason given` : ''}`,
    likely: (title) => `Most likely: ${title}`,
    also: 'Also',
    goTo: 'Go to cell',
    ofFinding: 'Most likely cause',
  },

  detail: {
    agrees: (place) => `${place} now agrees`,
    settled: (place) => `${place} is settled`,
    unjudged: (place) => `${place} could not be checked this time`,
    back: 'Back to list',
    backToLedger: 'Back to the checks',
    previous: 'Previous',
    next: 'Next',
    position: (index, total) => `${index} of ${total}`,
    equation: 'Equation',
    members: 'Rounding differences',
    item: 'Item',
    cell: 'Cell',
    amount: 'Amount',
    sign: 'Sign',
    plus: 'plus',
    minus: 'minus',
    blank: 'blank',
    blanks: (count) => `${count} more are blank`,
    printed: 'Printed',
    computed: 'Computed',
    expected: 'Expected',
    difference: 'Difference',
    bound: 'Rounding bound',
    boundValue: (bound) => `±${bound}`,
    beyond: 'beyond the rounding bound',
    within: 'within the rounding bound',
    rule: 'Identity',
    basis: 'Basis',
    why: 'Why',
    fix: 'How to fix',
    goTo: (cell) => `Go to ${cell}`,
    whyIdentity: 'The total differs from the sum of its addends by more than rounding can explain.',
    whyRounding:
      'Each figure was rounded on its own; the difference is within what rounding explains and is no error.',
    whyInequality: 'The first amount includes the second and should not be smaller.',
    whyStructure: 'What was filled in does not agree with the form or with another form.',
    fixSuspect: (place, value) => `Look at ${place} first: with ${value} every equation concerned agrees.`,
    fixIdentity: 'Compare the cells above with the books, correct them and check again.',
    fixRounding: 'Nothing to change; balanced rounding can be applied where strict equality is asked for.',
    fixInequality: 'Compare the scope of both sides; where there is a reason, state it in the explanation.',
    fixStructure: 'Go to the cell, compare it with the source, correct it and check again.',
  },

  ledger: {
    instances: (count, broken) =>
      broken > 0
        ? `${broken} of ${plural(count, 'place')} ${broken === 1 ? 'fails' : 'fail'}`
        : plural(count, 'place'),
  },

  forms: {
    title: 'Recognised forms',
    value:
      'Recognised by title, header and column numbers, whatever the sheet is called and wherever it stands.',
    status: { recognised: 'recognised', empty: 'empty', missing: 'missing', ambiguous: 'ambiguous' },
    missingWhy:
      'This form was not found; checks that need it were not run. If it is there, choose its sheet below.',
    ambiguousWhy: 'Several sheets look like this form; checks that need it were not run. Choose one below.',
    emptyWhy: 'The form is complete and holds no amounts.',
    sheet: 'Sheet',
    range: 'Range',
    heading: 'Title',
    year: 'Year',
    entity: 'Entity',
    unit: 'Money unit',
    figures: 'Amounts',
    figuresValue: (count) => String(count),
    header: 'Header rows',
    headerValue: (rows) => rows,
    columns: 'Key columns',
    columnValue: (column, meaning) => `${column}: ${meaning}`,
    evidence: 'Evidence',
    evidenceOf: {
      title: 'title',
      header: 'header',
      'sheet-name': 'sheet name',
      chosen: 'pointed at by hand',
    },
    notes: 'Printed identities',
    goTo: 'Go to the form',
    otherSheets: (sheets) => `Sheets not used: ${sheets}`,
  },

  connecting: {
    title: 'Connecting to Excel…',
    value: 'This usually takes less than a second.',
    slow: 'This is taking longer than usual, please wait.',
  },

  failure: {
    why: 'Why',
    next: 'Next',
    retry: 'Try again',
    dismiss: 'Dismiss',
    openPage: 'Open the web page',
    technical: 'Technical details (for support)',
    copy: 'Copy technical details',
    copied: 'Copied',
    copyByHand: 'Could not copy by itself; select the text below and copy it.',
    kept: 'The results of the last check are kept below.',
  },

  failures: {
    ...applyFailures['en-US'],
    editMode: () => ({
      what: 'Excel is editing a cell and cannot be read now.',
      why: 'While a cell is being typed in, Excel accepts no calls from add-ins.',
      next: 'Press Enter to finish (or Esc to give up), then try again.',
    }),
    protected: (subject) => ({
      what: subject ? `“${subject}” is protected.` : 'The sheet or workbook is protected.',
      why: 'Excel does not allow marking, selecting or writing cells while it is protected.',
      next: 'Remove the protection under Review and try again; checking itself is not affected.',
    }),
    apiMissing: (subject) => ({
      what: 'This version of Excel does not support the operation.',
      why: subject ? `It lacks ${subject}.` : 'It lacks the API needed.',
      next: 'Update to Excel 2021 or Microsoft 365, or use the web page.',
    }),
    notResponding: () => ({
      what: 'Excel did not respond within five seconds.',
      why: 'The add-in is not connected: Excel may be busy, or this page was not opened by Excel.',
      next: 'Try again; if it stays silent, close and reopen the task pane, or use the web page.',
    }),
    notInExcel: () => ({
      what: 'Please open Final Accounts Check in Excel.',
      why: 'This is an Excel task pane and was opened in a browser.',
      next: 'On the Home tab of Excel choose Task Pane in the group Final Accounts; without Excel, the web page does the same.',
    }),
    tooLarge: () => ({
      what: 'The workbook is too large for Excel to hand over at once.',
      why: 'The used range exceeds Excel’s transfer limit, often because of formatted blank areas outside the forms.',
      next: 'Delete blank rows and columns outside the forms, save and try again, or open the file in the web page.',
    }),
    sheetMissing: (subject) => ({
      what: subject ? `There is no sheet “${subject}”.` : 'The sheet was not found.',
      why: 'It was deleted or renamed after the check.',
      next: 'Check again.',
    }),
    sheetHidden: (subject) => ({
      what: subject ? `The sheet “${subject}” is hidden.` : 'The sheet is hidden.',
      why: 'Cells on a hidden sheet cannot be selected; its data was checked all the same.',
      next: 'Right-click a sheet tab, choose Unhide, then go to the cell again.',
    }),
    notAWorkbook: (subject) => ({
      what: subject ? `“${subject}” is not an Excel workbook.` : 'This file is not an Excel workbook.',
      why: 'Its content is neither .xlsx nor .xls, or it is damaged.',
      next: 'Open the original in Excel, save it as .xlsx and choose that file.',
    }),
    encrypted: (subject) => ({
      what: subject ? `“${subject}” needs a password to open.` : 'This file needs a password to open.',
      why: 'Encrypted workbooks cannot be read.',
      next: 'Open it in Excel, remove the password, save a copy and choose that file.',
    }),
    emptyWorkbook: () => ({
      what: 'The workbook holds nothing.',
      why: 'All of its sheets are blank.',
      next: 'Open a workbook with final-account forms and try again.',
    }),
    unknown: () => ({
      what: 'The operation was not completed.',
      why: 'Something unexpected happened; the workbook was not changed.',
      next: 'Try again; if it fails once more, copy the technical details and contact support.',
    }),
  },
};
