/** Resolves in a task of its own: what waits meanwhile, a key or a drawing, comes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
