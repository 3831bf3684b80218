import { changeView, initialView } from '../../src/page/workbookView';
import { area, sheetOf, workbookOf } from './sheets';

const view = initialView(workbookOf(sheetOf({})));

it('selects on a sheet that is there', () => {
  const action = { type: 'selectArea', sheet: '表1', area: area('B2:C3'), show: true } as const;
  expect(changeView(view, action)).toMatchObject({ activeSheet: '表1', follow: 'cell' });
});

it('stays where it is when what was undone has gone with its sheet', () => {
  const action = { type: 'selectArea', sheet: '决算情况说明', area: area('A1:B9'), show: true } as const;
  expect(changeView(view, action)).toBe(view);
});
