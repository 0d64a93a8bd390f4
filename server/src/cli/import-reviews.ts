import type { ReviewImport } from "@guli/contract";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Desk } from "../core/desk.ts";
import { importFile, listSources, Unreadable } from "../rooms/reputation/index.ts";
import { BadInput, saying, withDesk } from "./opened.ts";
import { placeFor } from "./places.ts";

const usage = "guli import reviews FILE --source NAME [--dry-run] [--business SHORT-NAME]";

/** Takes in an export of a review site, CSV or JSON. Rows that cannot be read are said and make the exit status 1; the rest is taken. */
export function importReviews(words: string[], env: Record<string, string | undefined>): Promise<number> {
  return saying("import", async () => {
    const wish = readWords(words);
    if (!(await stat(wish.file).catch(() => null))?.isFile()) throw new BadInput(`there is no file ${wish.file}`);
    const found = await withDesk(env, (desk) => take(desk, wish));
    for (const line of linesOf(found, wish)) process.stdout.write(`${line}\n`);
    return found.refused > 0 ? 1 : 0;
  });
}

type Wish = { file: string; source: string | undefined; dryRun: boolean; business: string | undefined };

function readWords(words: string[]): Wish {
  const text = { type: "string" } as const;
  try {
    const options = { source: text, business: text, "dry-run": { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: true });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new BadInput(`name one file: ${usage}`);
    return { file, source: values.source, dryRun: values["dry-run"], business: values.business };
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    throw new BadInput(`the words are not understood: ${usage}`, { cause });
  }
}

async function take(desk: Desk, { file, source, dryRun, business }: Wish): Promise<ReviewImport> {
  const workspaceId = await placeFor(desk, business);
  const all = await desk.read(workspaceId, listSources);
  const names = all.map(({ name }) => name).join(", ");
  const [one, ...others] = source === undefined ? all : all.filter(({ name, id }) => name === source || id === source);
  if (!one)
    throw new BadInput(names === "" ? "there is no source of reviews yet: add one in the settings" : `there is no source ${source}; there are: ${names}`);
  if (others.length > 0) throw new BadInput(`there are several sources. Add --source with one of: ${names}`);
  try {
    return await importFile(desk, workspaceId, { sourceId: one.id, bytes: createReadStream(file), dry: dryRun, said: {} });
  } catch (cause) {
    if (cause instanceof Unreadable) throw new BadInput(`${file} cannot be read: ${cause.message}`, { cause });
    throw cause;
  }
}

function linesOf({ troubles, rows, created, changed, same, refused, old }: ReviewImport, { dryRun }: Wish): string[] {
  const told = `${created} new (${old} of them older than the inbox looks back), ${changed} changed, ${same} known already, ${refused} refused, of ${rows} rows`;
  const refusals = troubles.map(({ row, why }) => `refused    row ${row}: ${why}`);
  return [...refusals, dryRun ? `Nothing was changed. It would be: ${told}.` : `${told}.`];
}
