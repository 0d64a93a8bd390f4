/**
 * Draws a picture of plain data into the page and changes only what differs from the last one. A library would do this well, but the smallest
 * good one takes a third of all that the chat may weigh: docs/decisions says more.
 */
export type Child = Picture | string | number | boolean | null | undefined | readonly Child[];

export interface Picture {
  readonly type: string;
  readonly props: Props;
  readonly children: readonly Child[];
}

/** Strings are attributes; everything else (flags, numbers, handlers as `onclick`, which must not give back `false`) is a property of the element. */
type Props = { readonly key?: string; readonly [name: string]: unknown };
type Part = (props: never) => Child;

/** What JSX turns into. A part is nothing but a function that is called at once. */
export function h(type: string | Part, props: Props | null, ...children: Child[]): Child {
  if (typeof type === "function") return (type as (props: object) => Child)({ ...props, children });
  return { type, props: props ?? {}, children };
}

export const Fragment = ({ children }: { children?: Child }): Child => children;

/** The nodes that the last picture made, by what they are: type and key, or type and place among those without key. */
const drawn = new WeakMap<Node, Map<string, Node>>();

export function draw(parent: Element, picture: Child): void {
  const before = drawn.get(parent);
  const now = new Map<string, Node>();
  for (const child of ([picture] as unknown[]).flat(Infinity) as Exclude<Child, readonly Child[]>[]) {
    if (child === null || child === undefined || typeof child === "boolean") continue;
    const [type, key] = typeof child === "object" ? [child.type, child.props.key] : ["#"];
    let name = `${type} ${key ?? ""}`;
    while (now.has(name)) name += "+";
    const node = before?.get(name) ?? create(type, parent);
    if (typeof child === "object") change(node as Element, child);
    else if (node.nodeValue !== String(child)) node.nodeValue = String(child);
    now.set(name, node);
  }
  for (const [name, node] of before ?? []) if (!now.has(name)) parent.removeChild(node);
  place(parent, now.values());
  drawn.set(parent, now);
}

/** Moves only what is out of order: a node that is moved loses the cursor. */
function place(parent: Element, nodes: Iterable<Node>): void {
  let next = parent.firstChild;
  for (const node of nodes) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

const create = (type: string, { namespaceURI }: Element): Node =>
  type === "#" ? document.createTextNode("") : document.createElementNS(type === "svg" ? "http://www.w3.org/2000/svg" : namespaceURI, type);

function change(element: Element, { props, children }: Picture): void {
  const properties = element as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "string" && name !== "value") {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    } else if (properties[name] !== value) properties[name] = value;
  }
  draw(element, children);
}

/** The attributes that the chat uses, for the type checker. */
type On<E, T> = (event: E & { readonly currentTarget: T }) => void | undefined | Promise<void>;
interface Known<T> {
  key?: string;
  class?: string;
  id?: string;
  role?: string;
  title?: string;
  lang?: string;
  dir?: "auto";
  tabIndex?: number;
  children?: Child;
  [aria: `aria-${string}`]: string;
  href?: string;
  target?: string;
  rel?: string;
  src?: string;
  alt?: string;
  loading?: "lazy";
  datetime?: string;
  type?: string;
  name?: string;
  value?: string | number;
  placeholder?: string;
  autocomplete?: string;
  enterkeyhint?: string;
  rows?: number;
  maxLength?: number;
  disabled?: boolean;
  required?: boolean;
  multiple?: boolean;
  noValidate?: boolean;
  viewBox?: string;
  width?: string;
  height?: string;
  d?: string;
  onclick?: On<MouseEvent, T>;
  onkeydown?: On<KeyboardEvent, T>;
  oninput?: On<Event, T>;
  onchange?: On<Event, T>;
  onsubmit?: On<Event, T>;
  onscroll?: On<Event, T>;
  onerror?: On<Event, T>;
  onpaste?: On<ClipboardEvent, T>;
  ondragover?: On<DragEvent, T>;
  ondragleave?: On<DragEvent, T>;
  ondrop?: On<DragEvent, T>;
}
type Tags = HTMLElementTagNameMap & { svg: SVGElement; path: SVGElement };

export declare namespace h {
  namespace JSX {
    type Element = Child;
    type IntrinsicElements = { [Tag in keyof Tags]: Known<Tags[Tag]> };
    interface ElementChildrenAttribute {
      children: unknown;
    }
  }
}
