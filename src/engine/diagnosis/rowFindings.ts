/** Findings about rows that no cause explains yet, by what hypotheses ask of them. A long list may make thousands. */
import type { Finding, FormId } from '../report/report';

export class RowFindings {
  /** Code → the findings that 表3 does not list the item that another form lists. */
  private readonly notListed = new Map<string, Finding[]>();
  private readonly twice = new Map<FormId, Finding[]>();
  private readonly ids = new Set<string>();

  constructor(readonly all: readonly Finding[]) {
    for (const finding of all) {
      const { id, form, sentence } = finding;
      this.ids.add(id);
      const code = /^X-14\/T\d\/(.*)$/.exec(id)?.[1];
      if (code !== undefined) push(this.notListed, code, finding);
      if (sentence.id === 'duplicateCode' && form !== null) push(this.twice, form, finding);
    }
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** That another form lists the item and this form, 表3, does not. */
  unlisted(form: FormId, code: string): readonly Finding[] {
    return (form === 'T3' ? this.notListed.get(code) : undefined) ?? [];
  }

  /** The rows of the form that stand twice. */
  repeated(form: FormId): readonly Finding[] {
    return this.twice.get(form) ?? [];
  }
}

function push<K>(lists: Map<K, Finding[]>, key: K, finding: Finding): void {
  const list = lists.get(key) ?? [];
  list.push(finding);
  lists.set(key, list);
}
