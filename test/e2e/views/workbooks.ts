/** The workbooks the views are looked at with, as files. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { read, utils, write, type WorkBook } from '@e965/xlsx';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import { patchWorkbook } from '../../../src/hosts/file/patch/patchWorkbook';
import { readWorkbook } from '../../../src/hosts/file/read';
import { referenceInYuan } from '../../engine/rounding/referenceInYuan';
import { Random } from '../../oracle/random';
import { samplesFolder, type SampleName } from '../samples';

export interface Workbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

async function workbook(name: string, bytes: Uint8Array): Promise<Workbook> {
  return { name, bytes, snapshot: await readWorkbook(bytes, name) };
}

const sample = (name: SampleName): Uint8Array => new Uint8Array(readFileSync(resolve(samplesFolder, name)));

function changed(
  name: SampleName,
  change: (book: WorkBook) => void,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const book = read(sample(name), { cellNF: true });
  change(book);
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

const sheetName = (book: WorkBook, start: string): string =>
  book.SheetNames.find((each) => each.startsWith(start)) ?? '';

export const planted = (): Promise<Workbook> => workbook('planted.xlsx', sample('planted.xlsx'));

export const old = (): Promise<Workbook> =>
  workbook(
    '旧.xls',
    changed('planted.xlsx', () => undefined, 'biff8'),
  );

/** The forms alone: 绩效自评表 of the reference have something to explain. */
export const clean = (): Promise<Workbook> =>
  workbook(
    '九张表.xlsx',
    changed('reference.xlsx', (book) => {
      book.SheetNames = book.SheetNames.filter((name) => !name.includes('绩效'));
    }),
  );

/** One figure a hundredth off, within the bound of every identity it stands in. */
export const rounding = (): Promise<Workbook> =>
  workbook(
    '尾差.xlsx',
    changed('reference.xlsx', (book) => {
      const cell = book.Sheets[sheetName(book, '表5')]?.['E10'] as { v: number; w?: string };
      cell.v += 0.01;
      delete cell.w;
    }),
  );

export async function inYuan(): Promise<Workbook> {
  const reference = await readWorkbook(sample('reference.xlsx'), 'reference.xlsx');
  return workbook(
    '元.xlsx',
    patchWorkbook(sample('reference.xlsx'), referenceInYuan(reference, new Random(1))),
  );
}

/** 表3 on two sheets: which of them is the form cannot be told. */
export const twice = (): Promise<Workbook> =>
  workbook(
    '两份.xlsx',
    changed('planted.xlsx', (book) => {
      const form = book.Sheets[sheetName(book, '表3')] ?? {};
      utils.book_append_sheet(book, structuredClone(form), '表3副本');
    }),
  );
