import { emptyImage, safeAttribute, safeCss, safeImage, safeName, spaceOf } from "./safe.ts";

/** The page that is shown, drawn into a document of ours. */
export type Drawing = {
  take: (word: Record<string, unknown>) => void;
  /** Under which number the other side knows what is at this point of the picture, and where it is now. */
  at: (x: number, y: number) => { number: number; box: DOMRect } | null;
  element: (number: number) => Element | null;
};

export type Sizes = { width: number; height: number };
type Told = { size: (size: Sizes) => void; pointer: (x: number, y: number) => void; tooMuch: () => void };

const MOST_NODES = 60_000;
const MOST_DEPTH = 400;
const OWN_STYLES = `
.guli-box, .guli-hidden { background: repeating-linear-gradient(45deg, #8882 0 8px, #8884 8px 16px) !important; border-radius: 4px }
html { scroll-behavior: auto !important }
*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent }`;

/** Draws into the document of a frame that runs no scripts. Every word is from somebody who may send anything. */
export function drawInto(document: Document, told: Told): Drawing {
  const nodes = new Map<number, Node>();
  const numbers = new WeakMap<Node, number>();
  const know = (number: number, node: Node): Node => {
    nodes.set(number, node);
    numbers.set(node, number);
    return node;
  };
  const made = maker(document, { nodes, know });

  const at = (x: number, y: number) => {
    for (let found = document.elementFromPoint(x, y); found; found = found.parentElement) {
      const number = numbers.get(found);
      if (number !== undefined) return { number, box: found.getBoundingClientRect() };
    }
    return null;
  };
  const element = (number: number) => {
    const found = nodes.get(number);
    return found instanceof elementOf(document) ? found : null;
  };
  const take = taker({ document, nodes, element, made, told });
  return {
    at,
    element,
    take: (word) => {
      try {
        take(word);
      } catch {
        // Whoever shows may send what cannot be drawn, such as a thing within itself: it is left out.
      }
    },
  };
}

/** A frame's elements are of its own window's kind. */
const elementOf = (document: Document): typeof Element => (document.defaultView as (Window & typeof globalThis) | null)?.Element ?? Element;

type Around = {
  document: Document;
  nodes: Map<number, Node>;
  element: (number: number) => Element | null;
  made: (word: unknown, parent: Element | null, depth?: number) => Node | null;
  told: Told;
};

function taker(around: Around): Drawing["take"] {
  const { document, nodes, element, made, told } = around;
  const begin = (base: unknown) => {
    nodes.clear();
    const root = made(base, null);
    if (!root || root.nodeName.toLowerCase() !== "html") return;
    document.replaceChild(root, document.documentElement);
    const own = document.createElement("style");
    own.textContent = OWN_STYLES;
    document.documentElement.append(own);
  };
  return (word) => {
    const of = typeof word["of"] === "number" ? word["of"] : -1;
    const target = nodes.get(of);
    switch (word["is"]) {
      case "whole":
        told.size(sizeOf(word));
        return begin(word["base"]);
      case "size":
        return told.size(sizeOf(word));
      case "pointer":
        return told.pointer(Number(word["x"]) || 0, Number(word["y"]) || 0);
      case "too-much":
        return told.tooMuch();
      case "text":
        if (target?.nodeType === Node.TEXT_NODE && target.parentNode?.nodeName.toLowerCase() !== "style") target.nodeValue = String(word["text"]);
        return undefined;
      case "children":
        return target && placeChildren(around, target, word["are"]);
      default:
        return changeElement(element(of), word);
    }
  };
}

const sizeOf = ({ width, height }: Record<string, unknown>): Sizes => {
  const side = (value: unknown) => Math.min(10_000, Math.max(100, Number(value) || 0));
  return { width: side(width), height: side(height) };
};

function changeElement(element: Element | null, word: Record<string, unknown>): void {
  if (!element) return;
  switch (word["is"]) {
    case "attribute":
      return setAttribute(element, String(word["name"]), word["value"]);
    case "value":
      return setValue(element as HTMLInputElement, word);
    case "style":
      if (element.localName === "style") element.textContent = safeCss(String(word["css"]));
      return;
    case "image":
      if (element.localName === "img") element.setAttribute("src", safeImage(word["data"]) ?? emptyImage(null));
      return;
    case "scroll":
      element.scrollTo(Number(word["x"]) || 0, Number(word["y"]) || 0);
  }
}

function setAttribute(element: Element, name: string, value: unknown): void {
  const isDrawing = element.namespaceURI !== "http://www.w3.org/1999/xhtml";
  const safe = value === null ? null : safeAttribute(name, value, isDrawing);
  if (safe === null) return /^[a-z][\w:-]*$/i.test(name) ? element.removeAttribute(name) : undefined;
  element.setAttribute(name, safe);
}

function setValue(field: HTMLInputElement, { value, checked }: Record<string, unknown>): void {
  if (!/^(input|textarea|select)$/.test(field.localName)) return;
  if (typeof checked === "boolean") field.checked = checked;
  if (typeof value === "string" && field.type !== "checkbox" && field.type !== "radio") field.value = value.slice(0, 100_000);
}

/** The children of an element as they are now: those that are known by their number, others made. Only what is out of order is moved. */
function placeChildren({ nodes, made }: Around, parent: Node, words: unknown): void {
  if (!Array.isArray(words) || parent.nodeName.toLowerCase() === "style") return;
  const element = parent.nodeType === Node.ELEMENT_NODE ? (parent as Element) : ((parent as ShadowRoot).host ?? null);
  const wanted = words.flatMap((word: unknown) => (typeof word === "number" ? nodes.get(word) : made(word, element)) ?? []);
  const children = wanted.filter((node) => node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE && !node.contains(parent));
  const kept = new Set(children);
  for (const node of Array.from(parent.childNodes)) if (!kept.has(node)) parent.removeChild(node);
  let next = parent.firstChild;
  for (const node of children) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

type Known = { nodes: Map<number, Node>; know: (number: number, node: Node) => Node };

function maker(document: Document, { nodes, know }: Known): Around["made"] {
  return function make(word, parent, depth = 0) {
    if (typeof word === "number") return nodes.get(word) ?? null;
    if (!Array.isArray(word) || depth > MOST_DEPTH || nodes.size > MOST_NODES) return null;
    const [number, name, attributes, children] = word as unknown[];
    if (typeof number !== "number" || typeof name !== "string") return null;
    if (word.length === 2) return know(number, document.createTextNode(name));
    // What stands in a style is taken as `css` alone, which is looked through.
    const inside = Array.isArray(children) && name.toLowerCase() !== "style" ? children : [];
    if (name === "#shadow") return shadowIn(parent, (root) => know(number, root) && append(root, { words: inside, element: parent }));
    const safe = safeName(name);
    if (safe === null) return know(number, document.createComment(""));
    const element = document.createElementNS(spaceOf(safe, parent), safe);
    know(number, element);
    dress(element, attributes);
    append(element, { words: inside, element });
    if (element.localName === "select") dress(element, { value: (attributes as { value?: unknown } | null)?.value });
    return element;

    function append(to: Node, { words, element: within }: { words: unknown[]; element: Element | null }): void {
      for (const child of words) {
        const node = make(child, within, depth + 1);
        if (node && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) to.appendChild(node);
      }
    }
  };
}

function shadowIn(parent: Element | null, fill: (root: ShadowRoot) => unknown): ShadowRoot | null {
  if (!parent || parent.shadowRoot) return parent?.shadowRoot ?? null;
  try {
    const root = parent.attachShadow({ mode: "open" });
    fill(root);
    return root;
  } catch {
    return null;
  }
}

function dress(element: Element, attributes: unknown): void {
  if (typeof attributes !== "object" || attributes === null) return;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "css") changeElement(element, { is: "style", css: value });
    else if (name === "guli-size") continue;
    else if (name === "value") setValue(element as HTMLInputElement, { value });
    else setAttribute(element, name, value);
  }
  if (element.localName === "img") element.setAttribute("src", emptyImage((attributes as Record<string, unknown>)["guli-size"]));
  if (element.localName === "option" && "selected" in attributes) (element as HTMLOptionElement).selected = true;
}
