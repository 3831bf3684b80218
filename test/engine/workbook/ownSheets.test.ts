import { recognise } from '../../../src/engine/forms/recognise';
import { check } from '../../../src/engine/run';
import {
  INPUTS_SHEET,
  mayHoldForms,
  NARRATIVE_SHEET,
  OWN_RULES_SHEET,
  REPORT_SHEET,
} from '../../../src/engine/workbook/ownSheets';
import { mapSheets, sheetNamed } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

const OWN = [OWN_RULES_SHEET, INPUTS_SHEET, NARRATIVE_SHEET, REPORT_SHEET];

test.each(OWN)('%s holds no form, even where it looks like one, and is not offered as one', async (name) => {
  const workbook = await sample('reference');
  // With 表2 on our sheet there is none left; with it elsewhere there is.
  const renamed = (to: string) =>
    mapSheets(workbook, (sheet) => (sheet === sheetNamed(workbook, '表2') ? { ...sheet, name: to } : sheet));
  expect(recognise(renamed('另表')).slots.T2.status).toBe('found');
  expect(recognise(renamed(` ${name} `)).slots.T2.status).toBe('missing');
  const { sheets, otherSheets } = check(renamed(name));
  expect([...(sheets ?? []), ...(otherSheets ?? [])]).not.toContain(name);
});

test.each(['表2', '填报说明', '决算情况说明（草稿）', ''])('any other sheet may: %j', (name) => {
  expect(mayHoldForms(name)).toBe(true);
});
