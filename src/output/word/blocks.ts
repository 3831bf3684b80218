/** The document as blocks, each wanting a kind of page; blocks that want the same share a section. */
import type { FileChild } from 'docx';
import type { PageKind } from './page';

export interface Block {
  readonly page: PageKind;
  /**
   * @param fresh the block begins a section and with it a page: a break of its own would leave an empty one
   */
  readonly children: (fresh: boolean) => readonly FileChild[];
}

/** A stretch of pages of one kind. */
export interface Stretch {
  readonly page: PageKind;
  readonly children: readonly FileChild[];
}

export function stretches(blocks: readonly Block[]): readonly Stretch[] {
  const result: { page: PageKind; children: FileChild[] }[] = [];
  for (const { page, children } of blocks) {
    const last = result.at(-1);
    if (last?.page === page) last.children.push(...children(false));
    else result.push({ page, children: [...children(true)] });
  }
  return result;
}
