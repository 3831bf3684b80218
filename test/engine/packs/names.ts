/** Walks a declaration in a scope whose lists all have entries: which names and keys it uses, and which nobody knows. */
import { judgeKey } from '../../../src/engine/inputs/labels';
import type { Condition, Expression, Node, Slot } from '../../../src/engine/narrative/pattern/syntax';
import { scopeOf, word, type Named, type Scope } from '../../../src/engine/narrative/pattern/scope';

export interface Used {
  readonly names: Set<string>;
  readonly keys: Set<string>;
  readonly problems: string[];
}

type Kind = Named['kind'];

export class Walker {
  constructor(readonly used: Used) {}

  nodes(nodes: readonly Node[], scope: Scope): void {
    for (const node of nodes) {
      if (node.kind === 'slot') this.slot(node.slot, scope);
      if (node.kind === 'branch') {
        for (const { conditions, nodes: inner } of node.arms) {
          this.conditions(conditions, scope);
          this.nodes(inner, scope);
        }
      }
      if (node.kind === 'loop') {
        const { kind, name } = node.over;
        if (kind === 'input') this.key(name, scope);
        const inner =
          kind === 'input' ? scopeOf({ it: () => word('甲') }, { within: scope }) : this.entry(name, scope);
        this.nodes(node.nodes, inner);
        this.nodes(node.otherwise, scope);
      }
    }
  }

  conditions(conditions: readonly Condition[], scope: Scope): void {
    for (const condition of conditions) {
      switch (condition.kind) {
        case 'given':
        case 'absent':
          this.key(condition.key, scope);
          break;
        case 'flag':
          this.name(condition.name, scope, 'flag');
          break;
        case 'some':
          this.name(condition.name, scope, 'list');
          break;
        case 'known':
          this.name(condition.name, scope, 'amount');
          break;
        case 'compare':
          this.expression(condition.left, scope);
          this.expression(condition.right, scope);
      }
    }
  }

  /** The first entry of a list. */
  entry(name: string, scope: Scope): Scope {
    const list = this.name(name, scope, 'list');
    const [first] = list?.kind === 'list' ? list.scopes : [];
    if (first) return first;
    this.used.problems.push(`${name} has no entry to look into`);
    return scope;
  }

  private slot(slot: Slot, scope: Scope): void {
    switch (slot.kind) {
      case 'words':
        this.key(slot.key, scope);
        break;
      case 'percent':
        this.expression(slot.above, scope);
        this.expression(slot.below, scope);
        break;
      case 'count':
        this.expression(slot.expression, scope);
        break;
      case 'value':
        if (slot.expression.kind === 'name') this.name(slot.expression.name, scope, 'word', 'amount');
        else this.expression(slot.expression, scope);
    }
  }

  private expression(expression: Expression, scope: Scope): void {
    switch (expression.kind) {
      case 'name':
        this.name(expression.name, scope, 'amount');
        break;
      case 'input':
        this.key(expression.key, scope);
        break;
      case 'absolute':
        this.expression(expression.of, scope);
        break;
      case 'add':
      case 'subtract':
        this.expression(expression.left, scope);
        this.expression(expression.right, scope);
    }
  }

  private name(name: string, scope: Scope, ...kinds: readonly Kind[]): Named | undefined {
    this.used.names.add(name);
    const named = scope.get(name);
    if (named === undefined) this.used.problems.push(`nothing is called ${name}`);
    else if (!kinds.includes(named.kind)) this.used.problems.push(`${name} is a ${named.kind}`);
    return named;
  }

  private key(pattern: string, scope: Scope): void {
    const key = scope.key(pattern);
    this.used.keys.add(pattern);
    if (judgeKey(key) !== 'known') this.used.problems.push(`no input has the key ${key}`);
  }
}
