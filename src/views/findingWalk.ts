/** The order in which what is listed is walked through, and where the walk goes on. */
import type { Cause, Finding } from '../engine/report/report';
import type { FindingGroup } from './findingGroups';

/** One stop of the keyboard walk: a cause (its suspect cell) or a finding. */
export type WalkItem =
  | { readonly kind: 'cause'; readonly key: string; readonly cause: Cause }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

export const findingKey = (id: string): string => `finding:${id}`;

/** What ↑ and ↓ walk through, in the order shown; closed groups are passed over. */
export function walkOrder(
  groups: readonly FindingGroup[],
  isShown: (group: FindingGroup) => boolean,
): readonly WalkItem[] {
  return groups.flatMap((group): readonly WalkItem[] => {
    switch (group.kind) {
      case 'cause':
        return [
          { kind: 'cause', key: group.key, cause: group.cause },
          ...(isShown(group) ? group.findings.map(asItem) : []),
        ];
      case 'level':
        return isShown(group) ? group.forms.flatMap((form) => form.findings.map(asItem)) : [];
      case 'form':
      case 'explained':
        return isShown(group) ? group.findings.map(asItem) : [];
      case 'unchecked':
      case 'stale':
        return [];
    }
  });
}

function asItem(finding: Finding): WalkItem {
  return { kind: 'finding', key: findingKey(finding.id), finding };
}

/** The findings of all groups in the order shown, for walking in the detail. */
export function findingsInOrder(groups: readonly FindingGroup[]): readonly Finding[] {
  return walkOrder(groups, () => true).flatMap((item) => (item.kind === 'finding' ? [item.finding] : []));
}

/**
 * Key of the line to stand on when the list is come back to from a finding: its own or that of its closed cause; where it
 * is not shown any more, that of the next one shown in `walk`, or of the one before.
 */
export function lineNear(
  id: string,
  walk: readonly Finding[],
  groups: readonly FindingGroup[],
  isShown: (group: FindingGroup) => boolean,
): string | null {
  const lines = new Map(
    groups.flatMap((group) => {
      const folded = group.kind === 'cause' ? group.key : null;
      const shown = isShown(group);
      return findingsInOrder([group]).map((each) => [each.id, shown ? findingKey(each.id) : folded] as const);
    }),
  );
  const at = Math.max(
    0,
    walk.findIndex((finding) => finding.id === id),
  );
  const near = [...walk.slice(at), ...walk.slice(0, at).reverse()];
  return near.map((finding) => lines.get(finding.id)).find((key) => typeof key === 'string') ?? null;
}

/** Where findings do not stand under their causes: the finding beside which each cause is offered to be mended. */
export function suspectsOf(
  causes: readonly Cause[],
  groups: readonly FindingGroup[],
): ReadonlyMap<string, Cause> {
  const shown = findingsInOrder(groups.filter(({ kind }) => kind === 'form' || kind === 'level'));
  return new Map(
    causes.flatMap((cause, index) => {
      const of = shown.filter((finding) => finding.cause === index);
      const inForm = of.filter(({ form }) => form === cause.form);
      const place = inForm.find(({ cell }) => cell === cause.cell) ?? inForm[0] ?? of[0];
      return place ? [[place.id, cause] as const] : [];
    }),
  );
}
