import type { Part } from "../mime/parts.ts";
import { isUuLine } from "../mime/transfer.ts";
import { fileAsPart } from "./packed.ts";

/** More files than a person puts into one text. */
const MOST_FILES = 50;

const begins = /^begin [0-7]{3,4} (.{0,200})$/;

export type Sifted = { text: string; files: Part[] };

/** Takes the files out of a text that were written into it before MIME did that, as Lotus Notes and scripts on servers still do. */
export function withoutUuencoded(text: string): Sifted {
  if (!/^begin [0-7]{3}/m.test(text)) return { text, files: [] };
  const lines = text.split("\n");
  const kept: string[] = [];
  const files: Part[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const name = begins.exec(line)?.[1];
    const length = name !== undefined && files.length < MOST_FILES ? blockLength(lines, at) : 0;
    if (name === undefined || length === 0) kept.push(line);
    else {
      files.push(fileAsPart(Buffer.from(lines.slice(at, at + length).join("\n"), "latin1"), { name: name.trim() || null, encoding: "x-uuencode" }));
      at += length - 1;
    }
  }
  return { text: kept.join("\n"), files };
}

/** Lines from `begin` to `end`, if all between are what they say. */
function blockLength(lines: readonly string[], begin: number): number {
  let at = begin + 1;
  while (isUuLine(lines[at] ?? "")) at++;
  if (/^[` ]?$/.test(lines[at] ?? "?")) at++;
  return at > begin + 1 && lines[at]?.trimEnd() === "end" ? at - begin + 1 : 0;
}
