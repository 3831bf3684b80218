/** Things that are joined, directly or through others (union-find). */
export class Joined<T> {
  private readonly parents = new Map<T, T>();

  join(a: T, b: T): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one !== other) this.parents.set(other, one);
  }

  /** The same for all that are joined; the first ever joined stands for them. */
  rootOf(thing: T): T {
    let root = thing;
    for (let above = this.parents.get(root); above !== undefined; above = this.parents.get(root))
      root = above;
    if (root !== thing) this.parents.set(thing, root);
    return root;
  }
}
