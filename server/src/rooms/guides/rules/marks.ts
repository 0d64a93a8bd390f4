import type { GuidePicture, PictureMark } from "@guli/contract";
import { markup, type Html } from "../../../core/pages/html.ts";
import type { ShownFile } from "./markdown.ts";

/** The picture's width in the drawing's own units; its height follows from the picture. */
const WIDTH = 1000;
/** Where the size of a picture is not known. */
const USUAL = { width: 4, height: 3 };

/** A picture with its marks drawn over it, and below it in words what they point to, for whoever cannot see them. */
export function pictureWithMarks({ alt, marks }: GuidePicture, file: ShownFile): Html {
  const { width, height } = file.width && file.height ? { width: file.width, height: file.height } : USUAL;
  const tall = Math.round((WIDTH * height) / width);
  const told = marks.filter(({ label }) => label.trim() !== "");
  const drawing = markup`<svg viewBox="0 0 ${WIDTH} ${tall}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${marks.map((mark) => drawn(mark, tall))}</svg>`;
  return markup`<figure class="shot">
    <div><img src="${file.url}" alt="${alt}" width="${width}" height="${height}" loading="lazy">${marks.length > 0 && drawing}</div>
    ${told.length > 0 && markup`<figcaption><ul>${told.map(({ number, label }) => markup`<li>${number !== null && markup`<b>${number}</b> `}${label}</li>`)}</ul></figcaption>`}
  </figure>`;
}

/** Each line twice, the lower one broad and pale, so that it stands out from any picture. */
function drawn(mark: PictureMark, tall: number): Html {
  const line = lineOf(mark, tall);
  const at = numberPlace(mark, tall);
  const number =
    mark.number !== null &&
    markup`<circle class="dot" cx="${at.x}" cy="${at.y}" r="34"/><text x="${at.x}" y="${at.y}" dy=".36em" text-anchor="middle">${mark.number}</text>`;
  return markup`<g class="under">${line}</g><g class="over">${line}</g>${number}`;
}

const rounded = (one: number): number => Math.round(one * 10) / 10;

function lineOf(mark: PictureMark, tall: number): Html {
  const across = (share: number) => rounded(share * WIDTH);
  const down = (share: number) => rounded(share * tall);
  switch (mark.shape) {
    case "circle":
      return markup`<circle cx="${across(mark.x)}" cy="${down(mark.y)}" r="${across(mark.r)}"/>`;
    case "box":
      return markup`<rect x="${across(mark.x)}" y="${down(mark.y)}" width="${across(mark.width)}" height="${down(mark.height)}" rx="8"/>`;
    case "arrow": {
      const [from, to] = [mark.from, mark.to].map(({ x, y }) => ({ x: across(x), y: down(y) })) as [Point, Point];
      return markup`<path d="M${from.x} ${from.y}L${to.x} ${to.y}${headOf(from, to)}"/>`;
    }
  }
}

type Point = { x: number; y: number };
const HEAD = 34;

/** The two strokes of an arrow's head, 30° from its line. */
function headOf(from: Point, to: Point): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  return [Math.PI / 6, -Math.PI / 6]
    .map((turn) => `M${to.x} ${to.y}L${rounded(to.x - HEAD * Math.cos(angle + turn))} ${rounded(to.y - HEAD * Math.sin(angle + turn))}`)
    .join("");
}

/** At a circle's rim, a box's corner, an arrow's beginning; never beyond the picture. */
function numberPlace(mark: PictureMark, tall: number): Point {
  const within = (one: number, most: number) => rounded(Math.min(most - 38, Math.max(38, one)));
  const of = (x: number, y: number) => ({ x: within(x * WIDTH, WIDTH), y: within(y * tall, tall) });
  switch (mark.shape) {
    case "circle":
      return of(mark.x - mark.r * Math.SQRT1_2, mark.y - (mark.r * WIDTH * Math.SQRT1_2) / tall);
    case "box":
      return of(mark.x, mark.y);
    case "arrow":
      return of(mark.from.x, mark.from.y);
  }
}
