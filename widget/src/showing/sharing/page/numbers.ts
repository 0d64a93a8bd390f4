/** What is in the picture, by the numbers under which the other side knows it. Style sheets that belong to no element have one, too. */
export interface Numbers {
  of(node: object): number | undefined;
  give(node: object): number;
  at(number: number): object | undefined;
  all(): IterableIterator<object>;
  /** Gone from the page, with all within it. */
  forget(node: Node): void;
  /** Numbers that were given are never given to another. */
  clear(): void;
}

export function numbering(): Numbers {
  const numbers = new Map<object, number>();
  const nodes = new Map<number, object>();
  let last = 0;
  const forget = (node: Node): void => {
    nodes.delete(numbers.get(node) ?? 0);
    numbers.delete(node);
    node.childNodes.forEach(forget);
    if (node instanceof Element && node.shadowRoot) forget(node.shadowRoot);
  };
  return {
    of: (node) => numbers.get(node),
    at: (number) => nodes.get(number),
    all: () => numbers.keys(),
    give(node) {
      const known = numbers.get(node);
      if (known) return known;
      numbers.set(node, ++last);
      nodes.set(last, node);
      return last;
    },
    forget,
    clear() {
      numbers.clear();
      nodes.clear();
    },
  };
}
