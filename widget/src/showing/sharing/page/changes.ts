import { isHidden, maskText, rememberSecret } from "./masks.ts";
import type { Onlooker } from "./looking.ts";
import type { Picture } from "./picture.ts";
import { isShown, isStyle } from "./reading.ts";

const flushEvery = 80;
/** So many bytes may wait on the line: what changes meanwhile is told in one go, once it is free. */
const mostWaiting = 1_000_000;

interface Changed {
  readonly children: Set<Node>;
  readonly texts: Set<Node>;
  readonly attributes: Map<Element, Set<string>>;
  readonly gone: Set<Node>;
}

interface Around {
  waiting(): number;
  eyes(): Onlooker;
}

/** Tells what changes in the page, gathered: of what changed twice only how it stands. */
export function watchChanges(picture: Picture, around: Around): { begin(): void; stop(): void } {
  const changed: Changed = { children: new Set(), texts: new Set(), attributes: new Map(), gone: new Set() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => (timer ??= setTimeout(flush, flushEvery));
  const flush = () => {
    timer = undefined;
    if (around.waiting() > mostWaiting) return void schedule();
    tellAll(picture, changed, around.eyes());
    for (const all of Object.values(changed) as { clear(): void }[]) all.clear();
    for (const node of picture.numbers.all()) if (node instanceof ShadowRoot) observe(node);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) note(picture, changed, record);
    schedule();
  });
  const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeOldValue: true });
  return {
    begin() {
      observer.takeRecords();
      observe(document.documentElement);
      for (const node of picture.numbers.all()) if (node instanceof ShadowRoot) observe(node);
    },
    stop() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

function note({ numbers }: Picture, changed: Changed, { type, target, attributeName: name, oldValue, removedNodes }: MutationRecord): void {
  if (type === "characterData") changed.texts.add(target);
  if (type === "childList") {
    changed.children.add(target);
    removedNodes.forEach((node) => changed.gone.add(node));
  }
  if (!name || !(target instanceof Element)) return;
  if (name === "type" && oldValue?.toLowerCase() === "password") rememberSecret(target);
  // It is another thing now: taken out and put in anew.
  if (name === "data-guli-hide" || (name === "type" && target instanceof HTMLInputElement)) {
    numbers.forget(target);
    if (target.parentNode) changed.children.add(target.parentNode);
  } else changed.attributes.set(target, (changed.attributes.get(target) ?? new Set()).add(name));
}

function tellAll(picture: Picture, { gone, children, texts, attributes }: Changed, eyes: Onlooker): void {
  for (const node of gone) if (!node.isConnected) picture.numbers.forget(node);
  for (const parent of children) tellChildren(picture, parent, eyes);
  for (const node of texts) tellText(picture, node, eyes);
  for (const [element, names] of attributes) for (const name of names) tellAttribute(picture, { element, name }, eyes);
}

function tellChildren({ reader, tell }: Picture, parent: Node, eyes: Onlooker): void {
  if (parent instanceof HTMLTextAreaElement || (parent instanceof Element && isHidden(parent))) return;
  if (isStyle(parent)) eyes.style(parent);
  else tell(parent, (of) => ({ is: "children", of, are: reader.children(parent) }));
}

function tellText({ tell }: Picture, node: Node, eyes: Onlooker): void {
  if (isStyle(node.parentNode)) eyes.style(node.parentNode);
  else tell(node, (of) => ({ is: "text", of, text: maskText(node.nodeValue ?? "") }));
}

function tellAttribute({ reader, tell }: Picture, { element, name }: { element: Element; name: string }, eyes: Onlooker): void {
  if (isHidden(element) || !isShown(element)) return;
  if (isStyle(element) && name !== "media") return eyes.style(element);
  const value = reader.attribute(element, name);
  if (value !== null || !element.hasAttribute(name)) tell(element, (of) => ({ is: "attribute", of, name, value }));
  if (element instanceof HTMLImageElement) eyes.image(element);
}
