const passwords = 'input[type="password" i]';

/** From now on it is remembered which fields were ever made for a password: many pages make it legible long before anybody shows them. */
export function watchPasswords(): void {
  const shared = globalThis as { [key: symbol]: unknown };
  // Where what shows the page looks for them.
  const secrets = (shared[Symbol.for("guli.secrets")] ??= new WeakSet()) as WeakSet<Element>;
  const note = (root: ParentNode) => root.querySelectorAll(passwords).forEach((field) => secrets.add(field));
  note(document);
  const watch = new MutationObserver((changes) => {
    for (const { type, target, oldValue, addedNodes } of changes) {
      if (type === "attributes" && target instanceof Element && (oldValue?.toLowerCase() === "password" || target.matches(passwords))) secrets.add(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(passwords)) secrets.add(node);
        note(node);
      }
    }
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["type"], attributeOldValue: true });
}
