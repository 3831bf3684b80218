/** The checks that findings speak of, as rules with their help. */
import { CATALOGUE } from '../../engine/checks/catalogue';
import type { Finding } from '../../engine/report/report';
import type { ReportingDescriptor } from './model';
import { SARIF_LEVELS } from './result';

/** The help page of a check as Markdown; null for a check that has none. */
export type HelpPages = (check: string) => string | null;

const KNOWN = new Map(CATALOGUE.map((check) => [check.id, check]));

/** Of a check that is not in the catalogue (a pack's, a user's own, 尾差) the finding itself says what it states. */
export function sarifRule(
  { check, statement, basis, level }: Finding,
  pages: HelpPages,
): ReportingDescriptor {
  const known = KNOWN.get(check);
  const text = known?.statement ?? statement;
  const sources = (known?.basis ?? basis).join('；');
  const page = pages(check);
  return {
    id: check,
    shortDescription: { text },
    fullDescription: { text: sources === '' ? text : `${text}（依据：${sources}）` },
    help: page === null ? { text } : { text: plain(page), markdown: page },
    defaultConfiguration: { level: SARIF_LEVELS[known?.level ?? level] },
  };
}

/** Marks of Markdown left out: `text` is for programs that show none. */
function plain(page: string): string {
  return page
    .replace(/^#+\s*/gm, '')
    .replace(/`|\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
}
