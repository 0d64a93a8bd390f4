import { refusals, type RefusalCode } from "@guli/contract";
import { Readable } from "node:stream";
import type { Desk } from "../../../core/desk.ts";
import { found } from "../../../core/refusal.ts";
import * as store from "../store/imports.ts";
import { csvLine } from "./rules/csv.ts";

const PAGE = 2000;

/** Refused rows as a file, as they stood, with line and reason in front: page by page, so that a million of them is no matter. */
export async function refusedFile(desk: Desk, workspaceId: string, id: string): Promise<{ name: string; stream: Readable }> {
  const one = found(await desk.read(workspaceId, (tx) => store.importFor(tx, id)), "import.not-found");
  const header = one.format?.columns.map((field) => field ?? "") ?? [];
  return { name: one.name, stream: Readable.from(lines(desk, workspaceId, { id, header })) };
}

async function* lines(desk: Desk, workspaceId: string, { id, header }: { id: string; header: string[] }): AsyncGenerator<string> {
  yield `\ufeff${csvLine(["line", "why", ...header])}`;
  for (let after = 0; ;) {
    const rows = await desk.read(workspaceId, (tx) => store.refusalsOf(tx, id, { after, limit: PAGE }));
    yield rows.map(({ line, code, fields, cells }) => csvLine([String(line), whyOf(code, fields), ...cells])).join("");
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.line;
  }
}

function whyOf(code: string, fields: Record<string, string>): string {
  const sentence = code in refusals ? refusals[code as RefusalCode][1] : code;
  return Object.keys(fields).length === 0 ? sentence : `${sentence} (${Object.keys(fields).join(", ")})`;
}
