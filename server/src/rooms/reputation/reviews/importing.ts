import { setImmediate } from "node:timers/promises";
import type { ReviewFields, ReviewImport } from "@guli/contract";
import { ReviewFields as Fields } from "@guli/contract";
import { theDesk, type Actor, type Desk } from "../../../core/desk.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { guessFields } from "./rules/columns.ts";
import { readReview } from "./rules/reading.ts";
import { inStars } from "./rules/showing.ts";
import type { Told } from "./rules/told.ts";
import { rowsOf, Unreadable } from "./reading-files.ts";
import { source as sourceFor, type Source } from "./store/sources.ts";
import { countAnew, NOTHING, takeIn, tryOut, type Months, type Taken } from "./taking-in.ts";

type Wish = { sourceId: string; bytes: AsyncIterable<Buffer>; dry: boolean; said: Partial<ReviewFields>; by?: Actor };

const AT_ONCE = 500;
const SHOWN = 20;
const MOST_COLUMNS = 1000;
const MOST_REFUSED = 50_000;

/**
 * Take in a file row by row: what cannot be understood is refused with its reason and takes nothing with it. Dry: nothing is kept, only said. A file that is
 * broken off in the middle counts as far as it goes; brought again, the rest follows.
 */
export async function importFile(desk: Desk, workspaceId: string, { sourceId, bytes, dry, said, by = theDesk }: Wish): Promise<ReviewImport> {
  const source = found(await desk.read(workspaceId, (tx) => sourceFor(tx, sourceId)), "review-source.not-found");
  const seen: Seen = { fields: null, columns: [], rows: 0, troubles: [], refused: 0, sample: [], taken: { ...NOTHING } };
  const months: Months = new Set();
  let batch: Told[] = [];
  const empty = async () => {
    if (batch.length === 0) return;
    const given = { source, told: batch };
    add(seen.taken, dry ? await desk.read(workspaceId, (tx) => tryOut(tx, given)) : await takeIn(desk, workspaceId, { ...given, months }));
    batch = [];
  };
  try {
    for await (const row of rowsOf(bytes)) {
      const told = understand(desk, { source, seen, said }, row);
      if (told) batch.push(told);
      if (batch.length === AT_ONCE) await empty();
      // Rows that are refused ask the database for nothing: others have their turn between them.
      if (seen.rows % AT_ONCE === 0) await setImmediate();
    }
    await empty();
  } finally {
    // What was taken counts, also where the file breaks off.
    if (months.size > 0) await desk.transaction(workspaceId, (tx) => countAnew(tx, sourceId, months));
  }
  if (seen.rows === 0) throw new Unreadable("there is no row in it");
  if (!dry) await desk.transaction(workspaceId, async (tx) => tx.record("settings.changed", by, { what: "reputation", id: sourceId }));
  return shown(seen);
}

type Seen = Omit<ReviewImport, "fields" | keyof Taken> & { fields: ReviewFields | null; taken: Taken };
type Around = { source: Source; seen: Seen; said: Partial<ReviewFields> };

function understand(desk: Desk, { source, seen, said }: Around, row: { row: number } & ({ item: unknown } | { why: string })): Told | null {
  seen.rows += 1;
  if ("why" in row) return refused(seen, row);
  if (seen.fields === null) {
    seen.columns = columnsIn(row.item);
    seen.fields = guessFields(seen.columns, { ...namedIn(source.settings.fields, seen.columns), ...said });
  }
  const told = readReview(row.item, { fields: seen.fields, top: source.top, now: desk.clock.now() });
  if (typeof told === "string") return refused(seen, { row: row.row, why: told });
  if (seen.sample.length < 5) seen.sample.push({ stars: inStars(told.stars), author: told.author, text: told.words.slice(0, 300), at: told.writtenAt });
  return told;
}

/** By their names; what stands in an object in it by its path. */
function columnsIn(item: unknown): string[] {
  if (typeof item !== "object" || item === null) return [];
  const named = Object.entries(item).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
  );
  return named.slice(0, MOST_COLUMNS);
}

/** What was said of the source, where this file has such columns. */
const namedIn = (fields: ReviewFields, columns: string[]): Partial<ReviewFields> =>
  Object.fromEntries(Object.entries(fields).filter(([, column]) => columns.includes(column)));

function refused(seen: Seen, trouble: { row: number; why: string }): null {
  seen.refused += 1;
  // Whoever made it made something else; to look through the rest of it would take an hour.
  if (seen.refused > MOST_REFUSED) throw new Unreadable("more than fifty thousand of its rows cannot be read");
  if (seen.troubles.length < SHOWN) seen.troubles.push({ row: trouble.row, why: trouble.why });
  return null;
}

function add(sum: Taken, more: Taken): void {
  for (const key of Object.keys(sum) as (keyof Taken)[]) sum[key] += more[key];
}

function shown({ taken, fields, ...seen }: Seen): ReviewImport {
  const { created, changed, gone, same, late, old } = taken;
  return { ...seen, fields: fields ?? Fields.parse({}), created, changed: changed + gone, same: same + late, old };
}

const PIECE = 16 * 1024;

/** What came whole is read as from a disk: all of its rows at once would fill the memory, and nobody else had a turn. */
async function* inPieces(content: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += PIECE) {
    yield content.subarray(at, at + PIECE);
    await setImmediate();
  }
}

/** A file as the API takes it. */
export async function importPosted(
  desk: Desk,
  workspaceId: string,
  wish: { sourceId: string; content: unknown; dry: boolean; fields: string | undefined; by: Actor },
): Promise<ReviewImport> {
  const { sourceId, content, dry, fields, by } = wish;
  found(await desk.read(workspaceId, (tx) => sourceFor(tx, sourceId)), "review-source.not-found");
  if (!Buffer.isBuffer(content) || content.length === 0) refuse("site-review.unreadable");
  try {
    return await importFile(desk, workspaceId, { sourceId, bytes: inPieces(content), dry, said: fieldsIn(fields), by });
  } catch (cause) {
    if (cause instanceof Unreadable) refuse("site-review.unreadable", { content: cause.message });
    throw cause;
  }
}

function fieldsIn(text: string | undefined): Partial<ReviewFields> {
  if (text === undefined) return {};
  try {
    const given = JSON.parse(text) as object;
    const read = Fields.parse(given);
    return Object.fromEntries(Object.entries(read).filter(([field]) => Object.hasOwn(given, field)));
  } catch {
    return refuse("request.invalid", { fields: "These are no fields of a review." });
  }
}
