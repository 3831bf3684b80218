import type { Finding } from '../../engine/report/report';
import type { InterfaceText } from '../../locales/interface';
import type { Locale } from '../../locales/locale';
import { say } from '../../locales/sentences';
import { grouped } from '../amount';
import { placeName } from '../place';

/** What an explanation of the finding is about, line by line: the figures it stands on, or what it says. */
export function boundTo(text: InterfaceText, locale: Locale, finding: Finding): readonly string[] {
  if (finding.relation === null) return [say(locale, finding.sentence)];
  const { detail } = text;
  const printed = `${placeName(finding) ?? finding.label} ${detail.printed} ${grouped(finding.printed ?? '')}`;
  const expected = `${detail.expected} ${finding.relation} ${grouped(finding.expected ?? '')}`;
  const addends = finding.addends.map((addend) => `${placeName(addend) ?? ''} ${grouped(addend.value)}`);
  return [`${printed} · ${expected}`, ...(addends.length > 0 ? [addends.join(text.separator)] : [])];
}

/** Whether the finding is one that can be explained: rounding differences and hints ask for nothing. */
export function isExplainable({ level }: Finding): boolean {
  return level === 'error' || level === 'warning';
}
