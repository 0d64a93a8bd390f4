import { refuse } from "../../../../core/refusal.ts";
import type { Brought } from "../../../conversations/index.ts";
import type { Filled } from "./rules.ts";

export type Posted = { values: Filled; files: (Brought & { field: string })[] };

/** No form asks for more, and reading a million of nothing would hold up everybody. */
const MOST_FIELDS = 300;
const LARGEST_TEXT = 1024 * 1024;

/** What a page posted: JSON, a form, or a form with files. Refuses with `request.malformed` or `request.too-large`. */
export async function postedIn(raw: Buffer, contentType: string): Promise<Posted> {
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";\s]{1,70})/i.exec(contentType)?.[1];
  if (!boundary && raw.length > LARGEST_TEXT) refuse("request.too-large");
  if (/^application\/json\b/i.test(contentType)) return { values: fromJson(raw), files: [] };
  if (hasMore(raw, boundary ? `--${boundary}` : "&", MOST_FIELDS)) refuse("request.malformed");
  const form = await new Response(new Uint8Array(raw), { headers: { "content-type": contentType } }).formData().catch(() => refuse("request.malformed"));
  const values: Filled = {};
  const files: Posted["files"] = [];
  for (const [field, value] of form) {
    if (typeof value === "string") values[field] = value;
    else if (value.name !== "" || value.size > 0)
      files.push({
        field,
        filename: value.name || "file",
        contentType: value.type || "application/octet-stream",
        content: Buffer.from(await value.arrayBuffer()),
      });
  }
  return { values, files };
}

function hasMore(raw: Buffer, mark: string, most: number): boolean {
  let at = -1;
  for (let found = 0; found <= most; found += 1) {
    at = raw.indexOf(mark, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function fromJson(raw: Buffer): Filled {
  const value = parsed(raw);
  if (value === null || typeof value !== "object" || Array.isArray(value)) refuse("request.malformed");
  const words = Object.entries(value).filter(([, one]) => typeof one === "string" || typeof one === "number");
  return Object.fromEntries(words.map(([name, one]) => [name, String(one)]));
}

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString("utf8")) as unknown;
  } catch {
    return refuse("request.malformed");
  }
}
