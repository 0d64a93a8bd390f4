import type { ImportFormat, ImportPreview } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import { decimalOf } from "../../../core/money.ts";
import { refuse } from "../../../core/refusal.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { isWrong, orderWord, type Wrong } from "../rules/words.ts";
import type { Told } from "../telling.ts";
import { localMoments, type Source } from "./reading.ts";
import { guessFormat, type Sample } from "./rules/guessing.ts";
import { missingIn } from "./rules/headers.ts";
import { toldBy } from "./rules/rows.ts";

const ENOUGH = 128 * 1024;
const SHOWN = 20;

type Asked = {
  workspaceId: string;
  source: Source;
  one: { source: string; createdAt: string };
  said: { [K in keyof ImportFormat]?: ImportFormat[K] | undefined };
  currency: string;
};

/** The beginning of a file as it would be understood. */
export async function previewOf(desk: Desk, { workspaceId, source, one, said, currency }: Asked): Promise<ImportPreview> {
  const sample = await sampleOf(source, said, currency);
  const { timeZone } = await desk.read(workspaceId, workspaceOf);
  const file = { format: sample.format, source: one.source, since: one.createdAt, momentOf: localMoments(timeZone) };
  const missing = missingIn(sample.format.columns);
  const rows = sample.rows.slice(0, SHOWN).map(({ line, cells }) => {
    const told = missing.length > 0 ? null : toldBy({ line, cells }, file);
    const wrong = told && (isWrong(told) ? told : wrongWith(told, desk.clock.now()));
    return { line, cells, understood: told && !isWrong(told) ? understood(told) : {}, refusal: wrong && { code: wrong.code, fields: wrong.fields } };
  });
  return { format: sample.format, header: sample.header, rows, missing };
}

export async function sampleOf(source: Source, said: Asked["said"], currency: string): Promise<Sample> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of source(0)) {
    pieces.push(piece);
    size += piece.length;
    if (size >= ENOUGH) break;
  }
  const all = Buffer.concat(pieces);
  // What was cut at the end is no row.
  const whole = size >= ENOUGH ? all.subarray(0, Math.min(all.length, ENOUGH)) : all;
  const cut = size >= ENOUGH ? whole.subarray(0, whole.lastIndexOf(0x0a) + 1 || whole.length) : whole;
  return guessFormat(cut, said, currency) ?? refuse("import.unreadable");
}

function wrongWith(told: Told, now: string): Wrong | null {
  const word = told.what === "order" ? orderWord(told, now) : null;
  return word && isWrong(word) ? word : null;
}

/** Field by field as a person reads it. */
function understood(told: Told): Record<string, string> {
  const { what, externalId } = told;
  if (what === "return") return { what: told.kind, externalId, at: told.at, amount: String(told.amount) };
  if (what === "trouble") return { what: told.kind, externalId, at: told.at };
  if (what === "contract") return { what, externalId };
  const { placedAt, currency, total, buyer, number, state, cameBy } = told;
  const shown = {
    what,
    externalId,
    number,
    placedAt,
    total: `${decimalOf(total, currency)} ${currency}`,
    state,
    name: buyer?.name,
    email: buyer?.email,
    phone: buyer?.phone,
    cameBy,
  };
  return Object.fromEntries(Object.entries(shown).flatMap(([field, value]) => (value ? [[field, value]] : [])));
}
