import { refuse } from "../../../../core/refusal.ts";
import type { Brought } from "../../../conversations/index.ts";
import type { Filled } from "./rules.ts";

export type Posted = { values: Filled; files: (Brought & { field: string })[] };

/** What a page posted: JSON, a form, or a form with files. Refuses with `request.malformed`. */
export async function postedIn(raw: Buffer, contentType: string): Promise<Posted> {
  if (/^application\/json\b/i.test(contentType)) return { values: fromJson(raw), files: [] };
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
