/** 新建标准工作簿: the blank workbook of a pack and a year as the bytes of an .xlsx. */
import type { Pack } from '../../../engine/packs/pack';
import type { Sentence } from '../../../engine/report/sentence';
import type { CodeLine } from '../../../engine/template/structure';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';

export interface NewWorkbookOptions {
  /** Its forms are made. */
  readonly pack: Pack;
  /** 决算年度, from 2000 to 2099: what forms state is read within these. */
  readonly year: number;
  /** Absent: the entity of last year's workbook, else left blank. */
  readonly entity?: string;
  /** 科目 to be listed; functional ones in 表2, 表3 and 表5, economic ones in 表6. */
  readonly codes?: readonly CodeLine[];
  /**
   * Last year's workbook. Its lines, names and indicators are taken over, no figure stays in the forms; those that the
   * narrative compares with go to the sheet 填报说明数据.
   */
  readonly prior?: WorkbookSnapshot;
}

export interface NewWorkbook {
  readonly bytes: Uint8Array;
  /** What makes last year's workbook doubtful, and what of it was left out. */
  readonly notices: readonly Sentence[];
}

/**
 * The same options give the same bytes. Everything that comes from outside is written as text.
 * @throws HostFailure textTooLong where the entity is longer than a title can hold
 */
export async function newWorkbook(options: NewWorkbookOptions): Promise<NewWorkbook> {
  const { buildWorkbook } = await import(/* webpackChunkName: "new-workbook" */ './buildWorkbook');
  return buildWorkbook(options);
}

/** As `newWorkbook`, for callers with no use for the notices. @throws as `newWorkbook` */
export async function newWorkbookBytes(options: NewWorkbookOptions): Promise<Uint8Array> {
  return (await newWorkbook(options)).bytes;
}
