/** The tables. Nothing here judges a time: what is too long is marked for the eye. */

/** A task over this many milliseconds is one that a user can feel. */
const LONG = 50;

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const ms = (value) => (Number.isFinite(value) ? value.toFixed(0) : '–');
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);

/** First paint, usable, and the check: beside the milliseconds the ratio to no findings and to a fixed loop. */
export function printTimes(results) {
  console.log('');
  row([
    '',
    'workbook',
    'findings',
    'causes',
    'first paint',
    'usable',
    'check',
    '÷ reference',
    '÷ loop',
    'least',
  ]);
  row(['---', '---', ...Array(8).fill('---:')]);
  const checked = results.filter(([{ check }]) => check !== undefined);
  const base = new Map();
  for (const runs of checked) {
    const [{ surface, book }] = runs;
    const of = (key) => runs.map((run) => run[key]);
    const check = median(of('check'));
    if (!base.has(surface)) base.set(surface, check);
    row([
      surface,
      book.name,
      book.findings,
      book.causes,
      ms(median(of('paint'))),
      ms(median(of('usable'))),
      ms(check),
      (check / base.get(surface)).toFixed(2),
      median(runs.map((run) => run.check / run.calibration)).toFixed(2),
      ms(Math.min(...of('check'))),
    ]);
  }
}

/**
 * Every step: processor time of its longest task, and the same by the clock as the browser tells of tasks over 50 ms and as
 * a timer was kept waiting; of the quietest run and the median.
 */
export function printSteps(results) {
  console.log('');
  row(['', '', '', 'longest task, CPU', '', 'by the clock', '', 'timer late', '', 'all tasks, CPU', '']);
  row(['---', '---', '---', ...Array(7).fill('---:'), '---']);
  row(['', 'workbook', 'step', ...Array(3).fill(['least', 'median']).flat(), 'median', '']);
  const office = [];
  for (const runs of results) {
    const [{ surface, book, steps }] = runs;
    steps.forEach(({ name }, index) => {
      const of = (key) => runs.map((run) => run.steps[index][key]);
      const both = (key) => [Math.min(...of(key)), median(of(key))];
      const clock = both('task').map((value) => (value === 0 ? `< ${LONG}` : ms(value)));
      const long = Math.min(...of('cpu')) > LONG ? 'long' : '';
      office.push(...of('office'));
      const cells = [...both('cpu').map(ms), ...clock, ...both('gap').map(ms), ms(median(of('all'))), long];
      row([surface, book.name, name, ...cells]);
    });
  }
  const longest = Math.max(0, ...office);
  if (longest > 0) {
    console.log(
      `\nOffice.js evaluates its own scripts for up to ${ms(longest)} ms at a stretch; the CPU of a task leaves that out.`,
    );
  }
}
