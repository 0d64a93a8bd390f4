import type { PictureMark } from "@guli/contract";

export type Point = { x: number; y: number };
export type Shape = PictureMark["shape"];

const within = (share: number, most = 1): number => Math.round(Math.min(most, Math.max(0, share)) * 10_000) / 10_000;
const SMALLEST = 0.02;

/** A mark in the middle of a picture, with the next number. */
export function newMark(shape: Shape, marks: readonly PictureMark[]): PictureMark {
  const number = Math.max(0, ...marks.map((mark) => mark.number ?? 0)) + 1;
  const named = { label: "", number: number > 99 ? null : number };
  // One after the other, so that the next does not hide the last.
  const off = (marks.length % 5) * 0.05;
  switch (shape) {
    case "circle":
      return { shape, x: 0.45 + off, y: 0.45 + off, r: 0.08, ...named };
    case "box":
      return { shape, x: 0.3 + off, y: 0.35 + off, width: 0.3, height: 0.2, ...named };
    case "arrow":
      return { shape, from: { x: 0.25 + off, y: 0.25 + off }, to: { x: 0.45 + off, y: 0.45 + off }, ...named };
  }
}

/** By shares of the picture's width and height; nothing of its middle leaves the picture. */
export function movedBy(mark: PictureMark, { x, y }: Point): PictureMark {
  switch (mark.shape) {
    case "circle":
      return { ...mark, x: within(mark.x + x), y: within(mark.y + y) };
    case "box":
      return { ...mark, x: within(mark.x + x, 1 - mark.width), y: within(mark.y + y, 1 - mark.height) };
    case "arrow": {
      const by = { x: kept(x, mark.from.x, mark.to.x), y: kept(y, mark.from.y, mark.to.y) };
      const moved = (point: Point) => ({ x: within(point.x + by.x), y: within(point.y + by.y) });
      return { ...mark, from: moved(mark.from), to: moved(mark.to) };
    }
  }
}

/** As far as both ends stay inside, so that an arrow keeps its length. */
const kept = (by: number, one: number, other: number): number => Math.max(-Math.min(one, other), Math.min(1 - Math.max(one, other), by));

/** By its handle: the rim of a circle, the lower right corner of a box, the head of an arrow. `ratio` is height by width. */
export function stretchedTo(mark: PictureMark, { x, y }: Point, ratio: number): PictureMark {
  switch (mark.shape) {
    case "circle":
      return { ...mark, r: within(Math.max(SMALLEST, Math.hypot(x - mark.x, (y - mark.y) * ratio))) };
    case "box":
      return { ...mark, width: within(Math.max(SMALLEST, x - mark.x), 1 - mark.x), height: within(Math.max(SMALLEST, y - mark.y), 1 - mark.y) };
    case "arrow":
      return { ...mark, to: { x: within(x), y: within(y) } };
  }
}

/** Where its handle is. */
export function handleOf(mark: PictureMark): Point {
  switch (mark.shape) {
    case "circle":
      return { x: Math.min(1, mark.x + mark.r), y: mark.y };
    case "box":
      return { x: mark.x + mark.width, y: mark.y + mark.height };
    case "arrow":
      return mark.to;
  }
}

const STEP = 0.01;
const WAYS: Record<string, Point> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** What an arrow key does to a mark: moves it, with Shift its handle. Null: it is none of ours. */
export function byKey(mark: PictureMark, { key, shiftKey }: { key: string; shiftKey: boolean }, ratio: number): PictureMark | null {
  const way = WAYS[key];
  if (!way) return null;
  const by = { x: way.x * STEP, y: way.y * STEP };
  const handle = handleOf(mark);
  if (!shiftKey) return movedBy(mark, by);
  // Up and down make a circle larger and smaller, too.
  const to = mark.shape === "circle" ? { x: mark.x + mark.r + by.x - by.y, y: mark.y } : { x: handle.x + by.x, y: handle.y + by.y };
  return stretchedTo(mark, to, ratio);
}
