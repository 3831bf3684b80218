/** What a user does with a workbook, from the first look to the files that come out of it, as measured steps. */

const FINDINGS = '[role=group][aria-label=校验结果]';
const SETTLED_TIMES = 200;

/** Opened until it can be used; answers when that was and the first paint. Milliseconds after the address was asked for. */
export async function load(visit) {
  const usable = await visit.step('load', () => visit.painted('button', /^一键校验$/));
  return { paint: await visit.firstPaint(), usable };
}

/** The page shows its sample first: another workbook is picked. */
export function openFile(visit, { name, bytes }) {
  const file = { name: `${name}.xlsx`, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  return visit.step('open a file', async () => {
    await visit.page.locator('input[type=file]').first().setInputFiles(file);
    await visit.painted('[data-testid=file-name]', new RegExp(`^${name}\\.xlsx$`));
    await visit.painted('button', /^一键校验$/);
  });
}

/** From the click until the results are on screen, milliseconds. */
export function check(visit) {
  return visit.step('check', () => visit.pressFor(/^一键校验$/, [FINDINGS, null]));
}

/** The findings: one opened and the next, and every group opened. */
export async function look(visit) {
  await visit.step('open a cause', async () => {
    const underCause = `${FINDINGS} section[aria-label="原因 1"] ul button`;
    const is = await visit.count(underCause);
    await visit.press(is > 0 ? underCause : `${FINDINGS} li button`);
    await visit.painted('button', /^返回列表$/);
  });
  await visit.step('the next finding', () => visit.press('button', /^下一条$/));
  await visit.step('back to the list', async () => {
    await visit.press('button', /^返回列表$/);
    await visit.painted(FINDINGS);
  });
  const closed = `${FINDINGS} button[aria-expanded=false]`;
  await visit.step('expand every group', async () => {
    while ((await visit.count(closed)) > 0) await visit.press(closed);
  });
}

/** Each place and what it shows once it is there. */
const PLACES = [
  ['清单', ['h2', null]],
  ['填列', ['h2', /^填列/]],
  ['说明', ['h2', /^决算情况说明/]],
  ['表单', ['h2', null]],
  ['校验', [FINDINGS, null]],
];

const goTo = (visit, place) => visit.press('nav button', new RegExp(`^${place}$`));

/** Every place, first seen and seen again. */
export async function places(visit) {
  for (const time of ['', ' again']) {
    for (const [place, sign] of PLACES) {
      await visit.step(`to ${place}${time}`, async () => {
        await goTo(visit, place);
        await visit.painted('nav button[aria-current=page]', new RegExp(`^${place}$`));
        await visit.painted(...sign);
      });
    }
  }
}

/** Preview, writing and the way back of whatever the button offers. */
async function write(visit, what, ask, heading) {
  await visit.step(`${what}: preview`, async () => {
    await ask();
    await visit.painted('h1, h2, h3', heading);
  });
  await visit.step(`${what}: write`, async () => {
    await visit.press('button', /^写入$/);
    await visit.painted('p, div, span', /^已写入 \d+ 个单元格/);
  });
  await visit.step(`${what}: undo`, async () => {
    await visit.press('button', /^撤销本次写入$/);
    await visit.painted('p, div, span', /^已撤销/);
  });
}

export function adopt(visit) {
  return write(visit, 'adopt', () => visit.press('button', /^采用建议值…/), /^采用建议值：/);
}

export async function fill(visit) {
  await visit.step('fill: proposals', async () => {
    await goTo(visit, '填列');
    await visit.painted('button', /^写入 \d+ 格…/);
  });
  await write(visit, 'fill', () => visit.press('button', /^写入 \d+ 格…/), /^填列预览/);
}

/** 说明: every chapter opened with its charts, written to its sheet, exported. */
export async function narrative(visit) {
  await goTo(visit, '说明');
  const closed = 'h2 button[aria-expanded=false], h3 button[aria-expanded=false]';
  await visit.step('narrative: every chapter', async () => {
    while ((await visit.count(closed)) > 0) await visit.press(closed);
    await visit.painted('figure img');
  });
  await write(visit, 'narrative', () => visit.press('button', /^写入工作表/), /^写入预览/);
  await visit.step('narrative: Word', async () => {
    await visit.press('button', /^导出 Word$/);
    await visit.painted('p, div, span', /^已生成 .*\.docx/);
  });
  await goTo(visit, '校验');
}

const ask = async (visit, kind) => {
  await visit.press('button', /^报告$/);
  await visit.press('[role=menuitem]', kind);
};

/** The report as a file of each kind, and as a sheet. */
export async function reports(visit, { markedCopy }) {
  await visit.step('report: HTML', async () => {
    await ask(visit, /^打印/);
    await visit.painted('p, div, span', /^(已生成|已在新标签页|浏览器未允许)/);
  });
  await visit.step('report: xlsx', async () => {
    await ask(visit, /^另存校验结果/);
    await visit.painted('p, div, span', /^已生成 .*校验结果\.xlsx/);
  });
  if (markedCopy) {
    await visit.step('report: marked copy', async () => {
      await ask(visit, /^另存带标记的副本$/);
      await visit.painted('p, div, span', /^已生成 .*带标记/);
    });
  }
  await write(visit, 'report sheet', () => ask(visit, /^写入工作表/), /^写入《校验结果》预览/);
}

export async function marks(visit) {
  await visit.step('mark cells', async () => {
    await visit.press('button', /^标记单元格$/);
    await visit.painted('button', /^清除标记$/);
  });
  await visit.step('clear marks', async () => {
    await visit.press('button', /^清除标记$/);
    await visit.painted('button', /^标记单元格$/);
  });
}

export function settings(visit) {
  return visit.step('settings', async () => {
    await visit.press('button', /^设置$/, -1);
    await visit.painted('h1, h2', /^设置$/);
    await visit.press('button', /^返回$/);
  });
}

/** Somebody types into a cell of the workbook in Excel: the pane checks again by itself. */
export function typeInExcel(visit) {
  return visit.step('a cell is changed in Excel', async () => {
    await visit.page.evaluate(() => {
      const excel = window.emulatedExcel;
      excel.type(excel.workbook.sheets[0].name, 12, 5, 1);
    });
    await visit.page.waitForTimeout(SETTLED_TIMES);
  });
}

/** The sheets of the page's workbook one after the other, and a cell typed into. */
export async function grid(visit) {
  const tabs = 'main [role=tab]';
  await visit.step('every sheet', async () => {
    const count = await visit.count(tabs);
    for (let index = 0; index < count; index += 1) {
      await visit.press(tabs, null, index);
      await visit.painted(`${tabs}[aria-selected=true]`);
    }
    await visit.press(tabs, null, 0);
  });
  await visit.step('a cell is typed into', async () => {
    await visit.press('[role=grid] [role=gridcell]', /^\d[\d,.]*$/);
    await visit.page.keyboard.type('1');
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForTimeout(SETTLED_TIMES);
  });
}
