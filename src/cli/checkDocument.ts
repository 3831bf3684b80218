/** The result of `check` as it comes into being: printed workbook by workbook to standard output or `--out`. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTemplate } from '../hosts/file/newWorkbook/writeTemplate';
import { htmlPrinter } from '../output/html/html';
import { jsonPrinter } from '../output/json';
import { ndjsonPrinter } from '../output/ndjson';
import type { Printer } from '../output/printer';
import { ReportRows } from '../output/reportWorkbook/reportWorkbook';
import type { CheckedWorkbook, CheckResults, FailedWorkbook } from '../output/results';
import type { HelpPages } from '../output/sarif/rules';
import { sarifPrinter } from '../output/sarif/sarif';
import { textPrinter } from '../output/text';
import type { Sink } from './wholeFile';

export const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'html', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** As a printer, of a document that may be bytes in the end. */
export type DocumentPrinter = Omit<Printer, 'tail'> & { readonly tail: () => string | Uint8Array };

export function printerOf(format: Format, engine: CheckResults['engine'], pages: HelpPages): DocumentPrinter {
  switch (format) {
    case 'text':
      return textPrinter();
    case 'json':
      return jsonPrinter(engine);
    case 'ndjson':
      return ndjsonPrinter(engine);
    case 'sarif':
      return sarifPrinter(engine, pages);
    case 'html':
      return htmlPrinter(engine);
    case 'xlsx':
      return workbookPrinter(new ReportRows(engine));
  }
}

function workbookPrinter(rows: ReportRows): DocumentPrinter {
  return {
    head: () => '',
    workbook: (checked) => {
      rows.add(checked);
      return '';
    },
    failed: (one) => {
      rows.addFailed(one);
      return '';
    },
    tail: () => writeTemplate(rows.workbook()),
  };
}

/** Takes what was checked, in order, and writes it where it belongs. */
export interface Document {
  workbook(checked: CheckedWorkbook): void;
  failed(failed: FailedWorkbook): void;
  finish(): void;
}

/** A head that comes last waits for the rest in a file of its own, so that the rest never stands in memory. */
export function documentOf(printer: DocumentPrinter, sink: Sink): Document {
  const body = printer.headLast ? spool() : null;
  const { write } = body ?? sink;
  if (!body) sink.write(printer.head());
  return {
    workbook: (checked) => write(printer.workbook(checked)),
    failed: (one) => write(printer.failed(one)),
    finish: () => {
      if (body) sink.write(printer.head());
      body?.copyTo(sink);
      sink.write(printer.tail());
      sink.finish();
    },
  };
}

/** Standard output. Bytes are UTF-8 that may be cut anywhere. */
export function streamSink(out: (text: string) => void): Sink {
  const decoder = new TextDecoder();
  return {
    write: (piece) => {
      const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
      if (text !== '') out(text);
    },
    finish: () => undefined,
    discard: () => undefined,
  };
}

interface Spool {
  write(piece: string | Uint8Array): void;
  copyTo(sink: Sink): void;
}

const CHUNK = 1 << 20;

function spool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
  const file = openSync(join(folder, 'body'), 'w+');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // However the run ends, process.exit included.
  process.once('exit', remove);
  return {
    write: (piece) => {
      writeSync(file, Buffer.from(piece));
    },
    copyTo: (sink) => {
      const chunk = Buffer.alloc(CHUNK);
      for (let at = 0; ;) {
        const length = readSync(file, chunk, 0, CHUNK, at);
        if (length === 0) break;
        sink.write(chunk.subarray(0, length));
        at += length;
      }
      closeSync(file);
      process.off('exit', remove);
      remove();
    },
  };
}
