/** What pane or page and the worker of the engine say to each other. */
import type { Given, TaskName } from './tasks';

/** A task with what it is given, and the number its answer carries. */
export type Order<K extends TaskName = TaskName> = {
  readonly [Each in K]: { readonly id: number; readonly task: Each; readonly given: Given<Each> };
}[K];

export type Answer =
  /** The worker runs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly made: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string }
  /** A part of the program could not be loaded there. */
  | { readonly kind: 'unable'; readonly id: number };
