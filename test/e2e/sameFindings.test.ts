/** One engine, three surfaces: the findings must not depend on where they are looked at. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { check } from '../../src/engine/run';
import type { WorkbookSnapshot } from '../../src/engine/workbook/snapshot';
import { createExcelHost } from '../../src/hosts/excel/excelHost';
import { checkJson } from '../../src/output/json';
import { createPageHost } from '../../src/page/pageHost';
import { bootOffice } from '../office-host/bootOffice';
import { excelWith, readSample, samplesFolder, type SampleName } from './samples';
import { closeBrowser, dist, openSession } from './session';
import { WorkbookPage } from './workbookPage';

const SAMPLES: readonly SampleName[] = ['reference.xlsx', 'planted.xlsx'];

afterAll(closeBrowser);

describe.each(SAMPLES)('%s', (sample) => {
  it('gives the same JSON, byte for byte, from Excel, the page and the command line', async () => {
    const fromFile = await readSample(sample);
    const office = await bootOffice(fromFile);
    const fromExcel = await createExcelHost().read();
    office.shutDown();
    const opened = {
      snapshot: fromFile,
      bytes: new Uint8Array(),
      state: null,
      carriesState: true,
      frozen: new Map(),
    };
    const fromPage = await createPageHost(opened, () => undefined).read();
    const fromCommandLine = commandLine(sample);

    expect(firstDifference(json(sample, fromPage), fromCommandLine)).toBeNull();
    expect(firstDifference(json(sample, fromExcel), fromCommandLine)).toBeNull();
  });

  it('shows the same list in the built pane and on the built page', async () => {
    const pane = await openSession('taskpane.html', {
      before: await excelWith(sample),
    });
    await pane.page.getByRole('button', { name: '一键校验' }).click();
    const paneFindings = pane.page.getByRole('group', { name: '校验结果' });
    await paneFindings.waitFor();

    const workbook = await WorkbookPage.open();
    await workbook.picker.setInputFiles(resolve(samplesFolder, sample));
    await workbook.shows(sample);
    await workbook.check();

    const list = await paneFindings.innerText();
    expect(list.length).toBeGreaterThan(0);
    expect(await workbook.findings.innerText()).toBe(list);
    await Promise.all([pane.close(), workbook.session.close()]);
  });
});

function json(path: string, snapshot: WorkbookSnapshot): string {
  const report = check(snapshot);
  return checkJson({ engine: report.engine, workbooks: [{ path, report }], failed: [] });
}

/** The built command line on the sample: it ends with 0, or with 1 where it found errors. */
function commandLine(sample: string): string {
  const command = [resolve(dist, 'cli.js'), 'check', sample, '--format', 'json'];
  const run = spawnSync(process.execPath, command, { cwd: samplesFolder, encoding: 'utf8' });
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`the command line ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

/** The first line in which two texts differ; null where they are equal, byte for byte. */
function firstDifference(actual: string, expected: string): readonly (string | undefined)[] | null {
  if (actual === expected) return null;
  const wanted = expected.split('\n');
  const lines = actual.split('\n');
  const index = lines.findIndex((line, i) => line !== wanted[i]);
  return [`line ${index + 1}`, lines[index], wanted[index]];
}
