import type { Limits } from "../limits.ts";
import { Unreadable } from "../unreadable.ts";
import { splitMultipart } from "./boundaries.ts";
import { first, type Headers, readHead } from "./headers.ts";
import { type Parameterised, readParameters } from "./parameters.ts";

/** One part of a mail, its body still encoded. A multipart that could be split has children. */
export type Part = {
  headers: Headers;
  /** Content-Type, its value always `type/subtype`. */
  type: Parameterised;
  disposition: Parameterised;
  /** Content-Transfer-Encoding in lower case. */
  encoding: string;
  body: Buffer;
  children: Part[];
};

/** Opens a mail into its tree. Multiparts below the depth limit stay closed and end up as attachments. */
export function openParts(bytes: Buffer, limits: Limits): Part {
  const budget = { left: limits.parts };
  return openPart({ bytes, depth: 0, fallback: "text/plain" }, limits, budget);
}

type Slice = { bytes: Buffer; depth: number; fallback: string };

function openPart(slice: Slice, limits: Limits, budget: { left: number }): Part {
  if (budget.left-- <= 0) throw new Unreadable("too-many-parts");
  const { headers, bodyStart } = readHead(slice.bytes, limits);
  const type = readType(first(headers, "content-type"), slice);
  const part: Part = {
    headers,
    type,
    disposition: readParameters(first(headers, "content-disposition") ?? ""),
    encoding: readEncoding(first(headers, "content-transfer-encoding")),
    body: slice.bytes.subarray(bodyStart),
    children: [],
  };
  if (!type.value.startsWith("multipart/")) return part;
  if (slice.depth >= limits.depth) return { ...part, type: { value: "application/octet-stream", params: type.params } };
  const fallback = type.value === "multipart/digest" ? "message/rfc822" : "text/plain";
  for (const bytes of splitMultipart(part.body, type.params.get("boundary") ?? null)) {
    part.children.push(openPart({ bytes, depth: slice.depth + 1, fallback }, limits, budget));
  }
  return part;
}

function readType(raw: string | null, { fallback, depth }: Slice): Parameterised {
  if (raw === null) return { value: fallback, params: new Map() };
  const type = readParameters(raw);
  if (/^[\w.+-]+\/[\w.+-]+$/.test(type.value)) return type;
  // "text" alone, nothing, or nonsense over all of the mail: plain text (RFC 2045 §5.2); nonsense over a part: a file
  const isText = !type.params.has("name") && (depth === 0 || /^(?:text|plain|$)/.test(type.value));
  return { value: isText ? "text/plain" : "application/octet-stream", params: type.params };
}

function readEncoding(raw: string | null): string {
  if (raw === null) return "";
  return /[\w-]+/.exec(raw.replace(/\([^()]{0,200}\)/g, "").toLowerCase())?.[0] ?? "";
}
