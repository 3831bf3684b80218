/**
 * How cells of our own sheets look, in Excel and in a file alike. No look relies on colour alone, and a fill always
 * comes with its ink, so that it stays readable in every theme; everything else keeps the automatic colour.
 */
import type { Look } from '../engine/workbook/edits';

export interface LookStyle {
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly align?: 'center' | 'left';
  /** `RRGGBB`. */
  readonly colors?: { readonly fill: string; readonly ink: string };
}

/** FFF2CC under 262626: a contrast of 13 to 1. What is typed in stands at the left, numbers too. */
export const LOOK_STYLES: Readonly<Record<Look, LookStyle>> = {
  title: { size: 18, bold: true, align: 'center' },
  heading: { size: 14, bold: true },
  subheading: { size: 12, bold: true },
  body: { size: 12 },
  caption: { size: 11, bold: true, align: 'center' },
  label: { size: 11 },
  input: { size: 11, align: 'left', colors: { fill: 'FFF2CC', ink: '262626' } },
  note: { size: 10, italic: true },
};
