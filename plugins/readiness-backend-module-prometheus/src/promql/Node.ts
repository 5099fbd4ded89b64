import { SyntaxNode } from '@lezer/common';

/** A node of the tree that the parser makes, with its text. */
export class Node {
  constructor(
    private readonly node: SyntaxNode,
    private readonly source: string,
  ) {}

  get name(): string {
    return this.node.name;
  }

  get text(): string {
    return this.source.slice(this.node.from, this.node.to);
  }

  get children(): Node[] {
    const children: Node[] = [];
    for (let node = this.node.firstChild; node; node = node.nextSibling) {
      children.push(new Node(node, this.source));
    }
    return children;
  }

  child(...names: string[]): Node | undefined {
    return this.children.find(({ name }) => names.includes(name));
  }
}
