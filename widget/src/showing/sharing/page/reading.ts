import type { PictureNode } from "@guli/contract";
import { isField, isHidden, isSecret, maskText, valueOf } from "./masks.ts";
import type { Numbers } from "./numbers.ts";
import { cssOf, withoutAddresses } from "./styles.ts";

/** The page as words: which of its elements are shown, with which attributes. Every attribute that is not named here stays on the page. */
const left = new Set(["script", "noscript", "template", "meta", "base", "title", "guli-chat", "guli-showing", "guli-marks"]);
/** What has a life of its own is shown as an empty box of its size. */
const boxes = new Set(["iframe", "object", "embed", "video", "canvas", "frame", "portal"]);
const named =
  /^(class|id|style|type|placeholder|alt|title|dir|lang|width|height|colspan|rowspan|align|valign|disabled|readonly|multiple|size|rows|cols|open|hidden|start|reversed|role|label|min|max|step|wrap|media|slot|part|aria-.+)$/;
const pictured = /^(?!on|href$|xlink:href$|src)[a-z][\w:-]*$/i;

export interface Reader {
  read(node: Node | CSSStyleSheet): PictureNode;
  children(parent: Node): PictureNode[];
  attribute(element: Element, name: string): string | null;
}

/** `asked`: attributes of the page's own that its styles ask for (`[data-open]`); others may hold anything. */
type Reading = { readonly numbers: Numbers; readonly asked: Set<string> };

export function reader(numbers: Numbers): Reader {
  const reading: Reading = { numbers, asked: new Set() };
  return {
    read: (node) => read(reading, node),
    children: (parent) => childrenOf(reading, parent),
    attribute: (element, name) => attributeOf(reading, element, name),
  };
}

function childrenOf(reading: Reading, parent: Node): PictureNode[] {
  const shown: (Node | CSSStyleSheet)[] = [...parent.childNodes].filter(isShown);
  if (parent instanceof Element && parent.shadowRoot) shown.unshift(parent.shadowRoot);
  const sheets = parent === document.documentElement ? document.adoptedStyleSheets : parent instanceof ShadowRoot ? parent.adoptedStyleSheets : [];
  return [...shown, ...sheets].map((one) => reading.numbers.of(one) ?? read(reading, one));
}

function read(reading: Reading, node: Node | CSSStyleSheet): PictureNode {
  const id = reading.numbers.give(node);
  if (node instanceof CSSStyleSheet) return [id, "style", { css: styled(reading, cssOf(node)) }, []];
  if (node instanceof ShadowRoot) return [id, "#shadow", {}, childrenOf(reading, node)];
  if (!(node instanceof Element)) return [id, maskText(node.nodeValue ?? "")];
  if (isHidden(node)) return box(id, node, "guli-hidden");
  if (boxes.has(node.localName)) return box(id, node, "guli-box");
  if (isStyle(node)) return [id, "style", { ...attributesOf(reading, node), css: styled(reading, cssOf(node.sheet)) }, []];
  // What stands in a text area is its value, and its text at first may be a secret.
  return [id, node.localName, attributesOf(reading, node), node instanceof HTMLTextAreaElement ? [] : childrenOf(reading, node)];
}

function attributesOf(reading: Reading, element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of element.getAttributeNames()) {
    const value = attributeOf(reading, element, name);
    if (value !== null) found[name] = value;
  }
  if (isField(element)) found["value"] = valueOf(element);
  if (element instanceof HTMLInputElement && element.checked && !isSecret(element)) found["checked"] = "";
  if (element instanceof HTMLOptionElement && element.selected && !isSecret(element.closest("select") ?? element)) found["selected"] = "";
  if (element instanceof HTMLImageElement && element.naturalWidth) found["guli-size"] = `${element.naturalWidth} ${element.naturalHeight}`;
  return found;
}

function attributeOf({ asked }: Reading, element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  const isDrawing = element instanceof SVGElement;
  if (value === null) return null;
  if (name === "style") return withoutAddresses(value);
  if (isDrawing && /^(xlink:)?href$/.test(name)) return value.startsWith("#") ? value : null;
  if (isDrawing ? !pictured.test(name) : !named.test(name) && !asked.has(name)) return null;
  return isDrawing ? withoutAddressesBut(value) : maskText(value);
}

/** Styles tell which of the page's own attributes matter to how it looks. */
function styled({ asked }: Reading, css: string | null): string {
  for (const [, name] of css?.matchAll(/\[\s*(data-[\w-]+)/g) ?? []) asked.add(name ?? "");
  return css ?? "";
}

/** Drawings point at parts of themselves: `fill="url(#glow)"`. */
const withoutAddressesBut = (value: string): string => (/^url\(["']?#[^)]*\)$/.test(value) ? value : withoutAddresses(value));

export const isStyle = (node: unknown): node is HTMLStyleElement | HTMLLinkElement =>
  node instanceof HTMLStyleElement || (node instanceof HTMLLinkElement && node.relList.contains("stylesheet"));

export function isShown(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  return node instanceof Element && !left.has(node.localName) && !(node.localName === "link" && !isStyle(node)) && !isBlind(node);
}

/** A field that nobody sees holds what the page keeps for itself. */
const isBlind = (node: Element): boolean => node instanceof HTMLInputElement && node.type === "hidden";

function box(id: number, element: Element, kind: string): PictureNode {
  const { width, height } = element.getBoundingClientRect();
  const { display, position } = getComputedStyle(element);
  const flows = display === "inline" ? "inline-block" : display;
  const style = `display:${flows};position:${position};width:${Math.round(width)}px;height:${Math.round(height)}px`;
  return [id, "div", { class: `${element.getAttribute("class") ?? ""} ${kind}`, style }, []];
}
