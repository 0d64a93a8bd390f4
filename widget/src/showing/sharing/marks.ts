import type { Place, Pointing } from "@guli/contract";

export interface Marks {
  show(word: Exclude<Pointing, { do: "again" }>): void;
  close(): void;
}

type Point = readonly [x: number, y: number];
interface Mark {
  readonly node: SVGPathElement;
  readonly places: readonly Place[];
  readonly kind: "circle" | "arrow" | "draw";
}

const lasts = 7000;
const most = 60;
const longest = 400;
const ns = "http://www.w3.org/2000/svg";
const styles = `
svg { position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none; overflow: hidden }
path { fill: none; stroke: #d62f17; stroke-width: 4; stroke-linecap: round; stroke-linejoin: round; paint-order: stroke; filter: drop-shadow(0 0 1px #fff) drop-shadow(0 0 2px #fff) }
.mark { animation: fade ${lasts}ms ease-in forwards }
.pointer { fill: #d62f17; stroke: #fff; stroke-width: 2; filter: drop-shadow(0 1px 3px #0008) }
@keyframes fade { 70% { opacity: 1 } to { opacity: 0 } }
@media (prefers-reduced-motion) { .mark { animation: none } }`;

type Find = (number: number) => Element | null;

/** What the one who looks points at, over the page; it lets every click through. `find` tells what a place is within. */
export function openMarks(find: Find): Marks {
  const { host, svg } = openSheet();
  const pointer = path("pointer");
  const marks = new Set<Mark>();
  let at: Place | null = null;
  let frame = 0;
  /** They stay on what they were drawn on while the page is scrolled. */
  const paint = () => {
    placePointer(svg, pointer, at && resolve(at, find));
    for (const { node, places, kind } of marks) node.setAttribute("d", shapeOf(kind, pointsOf(places, find)));
    frame = marks.size || at ? requestAnimationFrame(paint) : 0;
  };
  const add = (kind: Mark["kind"], places: readonly unknown[]) => {
    if (marks.size >= most || places.length > longest || !places.every(isPlace)) return;
    const mark: Mark = { node: path("mark"), kind, places };
    svg.append(mark.node);
    marks.add(mark);
    setTimeout(() => (marks.delete(mark), mark.node.remove()), lasts);
  };
  return {
    show(word) {
      if (word.do === "point") at = isPlace(word.at) ? word.at : null;
      if (word.do === "rest") at = null;
      if (word.do === "circle" || word.do === "arrow") add(word.do, [word.from, word.to]);
      if (word.do === "draw" && Array.isArray(word.line)) add(word.do, word.line);
      frame ||= requestAnimationFrame(paint);
    },
    close() {
      cancelAnimationFrame(frame);
      host.remove();
    },
  };
}

function openSheet(): { host: HTMLElement; svg: SVGSVGElement } {
  const host = document.createElement("guli-marks");
  host.style.cssText = "all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483002!important";
  host.setAttribute("aria-hidden", "true");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const svg = document.createElementNS(ns, "svg");
  root.append(svg);
  document.body.append(host);
  return { host, svg };
}

function placePointer(svg: SVGSVGElement, pointer: SVGPathElement, point: Point | null): void {
  if (!point) return pointer.remove();
  pointer.setAttribute("d", `M${round(point[0])} ${round(point[1])}l6 17 4-7 7-4z`);
  svg.append(pointer);
}

const pointsOf = (places: readonly Place[], find: Find): Point[] => places.map((place) => resolve(place, find)).filter((point) => point !== null);

function path(kind: string): SVGPathElement {
  const node = document.createElementNS(ns, "path");
  node.setAttribute("class", kind);
  return node;
}

const isPlace = (value: unknown): value is Place => Array.isArray(value) && value.length === 3 && value.every((one) => Number.isFinite(one));

/** Where it is in the window now. */
function resolve([number, right, down]: Place, find: Find): Point | null {
  if (number === 0) return [right * innerWidth, down * innerHeight];
  const box = find(number)?.getBoundingClientRect();
  return box ? [box.left + right * box.width, box.top + down * box.height] : null;
}

/** The line of a mark through these points, as SVG draws it. */
export function shapeOf(kind: Mark["kind"], points: readonly Point[]): string {
  const [from, to] = points;
  if (!from || !to) return "";
  if (kind === "draw") return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;
  if (kind === "circle") {
    const [rx, ry] = [Math.abs(to[0] - from[0]) / 2, Math.abs(to[1] - from[1]) / 2].map((r) => round(Math.max(r, 6)));
    const [left, middle] = [round(Math.min(from[0], to[0])), round((from[1] + to[1]) / 2)];
    return `M${left} ${middle}a${rx} ${ry} 0 1 0 ${2 * rx!} 0a${rx} ${ry} 0 1 0 ${-2 * rx!} 0`;
  }
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number) => `${round(to[0] - 18 * Math.cos(angle + turn))} ${round(to[1] - 18 * Math.sin(angle + turn))}`;
  return `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}M${wing(0.5)}L${round(to[0])} ${round(to[1])}L${wing(-0.5)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
