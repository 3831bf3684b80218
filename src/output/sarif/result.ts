/** A finding as a result of SARIF. */
import type { Addend, Finding, Level } from '../../engine/report/report';
import { quoteSheet } from '../../engine/workbook/reference';
import { say } from '../../locales/sentences';
import type { CheckedWorkbook } from '../results';
import type { Location, LogicalLocation, Result, SarifLevel } from './model';
import { pathUri } from './uri';

/** 尾差 and hints ask for nothing: notes. */
export const SARIF_LEVELS: Readonly<Record<Level, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  rounding: 'note',
  info: 'note',
};

export function sarifResult(finding: Finding, { path, report }: CheckedWorkbook): Result {
  const uri = pathUri(path);
  const { sheet, cell, waiver, addends } = finding;
  const cause = finding.cause === null ? undefined : report.causes[finding.cause];
  return {
    ruleId: finding.check,
    level: SARIF_LEVELS[finding.level],
    message: { text: say('zh-CN', finding.sentence) },
    locations: [locationOf(uri, sheet, cell)],
    ...(addends.length > 0 && {
      relatedLocations: addends.map((addend, index) => addendLocation(uri, addend, index)),
    }),
    // The id of a finding is the same on every run over the same place, whatever the figures are.
    partialFingerprints: { 'finding/v1': finding.id },
    ...(waiver?.status === 'accepted' && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: waiver.reason }],
    }),
    properties: {
      level: finding.level,
      form: finding.form,
      label: finding.label,
      column: finding.column,
      printed: finding.printed,
      expected: finding.expected,
      difference: finding.difference,
      bound: finding.bound,
      statement: finding.statement,
      basis: finding.basis,
      ...(cause && { cause: say('zh-CN', cause.sentence), suggested: cause.suggested }),
      ...(finding.members.length > 0 && {
        members: finding.members.map(({ id, sheet: on, cell: at, difference, bound }) => ({
          id,
          place: placeName(on, at),
          difference,
          bound,
        })),
      }),
      ...(waiver?.status === 'reopened' && { reopened: waiver.reason }),
      ...(finding.since !== undefined && { since: finding.since }),
    },
  };
}

function addendLocation(uri: string, addend: Addend, index: number): Location {
  const label = [addend.label, addend.column].filter((part) => part !== '').join(' · ');
  const text = `${addend.sign === 1 ? '+' : '−'} ${addend.value} ${label}`.trimEnd();
  // Unique among the locations of the result (3.28.2).
  return { id: index + 1, ...locationOf(uri, addend.sheet, addend.cell), message: { text } };
}

function locationOf(uri: string, sheet: string | null, cell: string | null): Location {
  return {
    physicalLocation: { artifactLocation: { uri } },
    ...(sheet !== null && { logicalLocations: [logical(sheet, cell)] }),
  };
}

function logical(sheet: string, cell: string | null): LogicalLocation {
  return cell === null
    ? { name: sheet, fullyQualifiedName: quoteSheet(sheet), kind: 'sheet' }
    : { name: cell, fullyQualifiedName: placeName(sheet, cell), kind: 'cell' };
}

function placeName(sheet: string, cell: string): string {
  return `${quoteSheet(sheet)}!${cell}`;
}
