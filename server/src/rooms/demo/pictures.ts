import { crc32, deflateSync } from "node:zlib";
import type { Chance } from "./chance.ts";

const WIDTH = 480;
const HEIGHT = 360;
type Colour = [number, number, number];

/** A "photo" of a cup on a table with a crack in it, as a PNG: drawn by formula, so that the samples need no files. */
export function crackedCup(by: Chance): Buffer {
  const table: Colour = [150 + by.below(70), 115 + by.below(50), 80 + by.below(40)];
  const clay: Colour = [190 + by.below(60), 90 + by.below(120), 60 + by.below(140)];
  const centre = { x: 200 + by.below(80), y: 190 + by.below(40), r: 90 + by.below(30) };
  const slant = by.between(-0.8, 0.8);
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT);
  for (let y = 0, at = 0; y < HEIGHT; y++) {
    rows[at++] = 0;
    for (let x = 0; x < WIDTH; x++) {
      for (const value of colourAt({ x, y }, { table, clay, centre, slant })) rows[at++] = value;
    }
  }
  return png(rows);
}

type Scene = { table: Colour; clay: Colour; centre: { x: number; y: number; r: number }; slant: number };

/** In few steps of brightness, which keeps the file small. */
function colourAt({ x, y }: { x: number; y: number }, { table, clay, centre, slant }: Scene): Colour {
  const light = 0.72 + Math.floor((x + y) / 60) * 0.025;
  const shade = (colour: Colour, by: number): Colour => colour.map((value) => Math.max(0, Math.min(255, Math.round(value * by)))) as Colour;
  const [dx, dy] = [x - centre.x, y - centre.y];
  if (Math.hypot(dx, dy) < centre.r) {
    const crack = Math.abs(dx - slant * dy - 12 * Math.sin(y / 9)) < 2 + (centre.r - Math.abs(dy)) / 60;
    return crack ? shade(clay, 0.25) : shade(clay, light + Math.floor(-dx / 20) * 0.03);
  }
  const handle = Math.hypot(dx - centre.r, dy);
  if (handle < 45 && handle > 28) return shade(clay, light - 0.1);
  if (Math.hypot(dx, (dy - centre.r) * 3) < centre.r) return shade(table, light - 0.25);
  return shade(table, light + (y % 48 < 2 ? -0.12 : 0));
}

function png(rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
