import { formsRead } from '../engine/report/formsRead';
import { isOpen } from '../engine/report/waivers';
import type { CheckedWorkbook, FailedWorkbook } from '../output/results';
import type { Document } from './checkDocument';
import type { FileOutcome } from './checkFile';
import type { ExitCode, Streams } from './command';
import { MESSAGES } from './messages';
import { StaleNotices } from './staleWaivers';

/** What a run has come to: the document, what is to be said about the run itself, and how it ends. */
export class CheckRun {
  private readonly notices: string[] = [];
  private readonly problems: string[] = [];
  private readonly failures: string[] = [];
  private readonly stale = new StaleNotices();
  private incomplete = false;
  private errors = false;

  constructor(
    private readonly document: Document,
    private readonly streams: Streams,
    /** In the text on the screen failed files and workbooks without forms are named already. */
    private readonly namesProblems: boolean,
  ) {}

  note({ notices, unmarked }: Extract<FileOutcome, { kind: 'checked' }>): void {
    this.notices.push(...notices);
    this.incomplete ||= unmarked;
  }

  workbook(checked: CheckedWorkbook): void {
    const { path, report } = checked;
    this.document.workbook(checked);
    this.stale.add(checked);
    // A workbook without any form was not checked: not to be taken for a clean one.
    if (formsRead(report) === 0) {
      this.problems.push(`${path}：${MESSAGES.noForms}`);
      this.incomplete = true;
    }
    // Errors that are explained, with the numbers still as they were, do not count.
    this.errors ||= report.findings.some((finding) => finding.level === 'error' && isOpen(finding));
  }

  failed(failed: FailedWorkbook): void {
    this.document.failed(failed);
    this.failures.push(`${failed.path}：${failed.message}`);
    this.incomplete = true;
  }

  finish(): ExitCode {
    const lines = [...this.notices, ...this.stale.lines()];
    if (this.namesProblems) lines.push(...this.problems, ...this.failures);
    for (const line of lines) this.streams.err(`${line}\n`);
    return this.incomplete ? 2 : this.errors ? 1 : 0;
  }
}
