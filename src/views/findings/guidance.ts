import type { Cause, Finding } from '../../engine/report/report';
import type { InterfaceText } from '../../locales/interface';
import { grouped } from '../amount';
import { placeName } from '../place';

/** 为什么 · 怎么改: why a finding is one, and what to do about it. */
export interface Guidance {
  readonly why: string;
  readonly fix: string;
}

export function guidanceFor(text: InterfaceText, finding: Finding, cause: Cause | null): Guidance {
  const general = generalGuidance(text, finding);
  const place = cause && placeName(cause);
  return cause?.suggested && place
    ? { ...general, fix: text.detail.fixSuspect(place, grouped(cause.suggested)) }
    : general;
}

function generalGuidance({ detail }: InterfaceText, { level, relation }: Finding): Guidance {
  if (level === 'rounding') return { why: detail.whyRounding, fix: detail.fixRounding };
  if (relation === '=') return { why: detail.whyIdentity, fix: detail.fixIdentity };
  if (relation !== null) return { why: detail.whyInequality, fix: detail.fixInequality };
  return { why: detail.whyStructure, fix: detail.fixStructure };
}
