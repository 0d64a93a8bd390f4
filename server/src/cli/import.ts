import type { ImportedGuide, Language } from "@guli/contract";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Desk } from "../core/desk.ts";
import { bringFile, importInto, picturesIn, tryFile, type Beside } from "../rooms/guides/index.ts";
import { documentsAt, pictureAt, type Found } from "./import-files.ts";
import { importOrders } from "./import-orders.ts";
import { importReviews } from "./import-reviews.ts";
import { BadInput, saying, withDesk } from "./opened.ts";
import { placeFor } from "./places.ts";

const usage =
  "guli import orders FILE …, guli import reviews FILE …, or guli import guides FOLDER|FILE.md… [--language en|ka|uz|uz-Cyrl|ru] [--publish] [--dry-run] [--business SHORT-NAME]";
const LANGUAGES: readonly Language[] = ["en", "ka", "uz", "uz-Cyrl", "ru"];

type Wish = { paths: string[]; language: Language | undefined; publish: boolean; dryRun: boolean; business: string | undefined };

/** Takes in orders from CSV (see import-orders.ts), or guides from Markdown. A file that is refused is said with its reasons, takes nothing with it, and makes the exit status 1. */
export function importThings(words: string[], env: Record<string, string | undefined> = process.env): Promise<number> {
  return saying("import", async () => {
    if (words[0] === "orders") return importOrders(words.slice(1), env);
    if (words[0] === "reviews") return importReviews(words.slice(1), env);
    const wish = readWords(words);
    const documents = await documentsAt(wish.paths);
    if (documents.length === 0) throw new BadInput(`there is no Markdown (*.md) in ${wish.paths.join(", ")}: ${usage}`);
    const rows = await withDesk(env, (desk) => take(desk, wish, documents));
    for (const row of rows) process.stdout.write(`${lineOf(row)}\n`);
    process.stdout.write(`${summaryOf(rows, wish)}\n`);
    return rows.some(({ outcome }) => outcome === "refused") ? 1 : 0;
  });
}

function readWords(words: string[]): Wish {
  const { values, positionals } = parsed(words);
  const [what, ...paths] = positionals;
  if (what !== "guides") throw new BadInput(`say what to import: ${usage}`);
  if (paths.length === 0) throw new BadInput(`name a folder or files: ${usage}`);
  const language = LANGUAGES.find((one) => one.toLowerCase() === values.language?.toLowerCase());
  if (values.language !== undefined && !language) throw new BadInput(`--language takes one of ${LANGUAGES.join(", ")}`);
  return { paths, language, publish: values.publish, dryRun: values["dry-run"], business: values.business };
}

function parsed(words: string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ args: words, options: { language: text, business: text, publish: flag, "dry-run": flag }, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message.split(/\n|\. /)[0] : "the words are not understood"}: ${usage}`, { cause });
  }
}

async function take(desk: Desk, { language, publish, dryRun, business }: Wish, found: Found[]): Promise<ImportedGuide[]> {
  const workspaceId = await placeFor(desk, business);
  const readable = found.flatMap((one) => ("text" in one ? [one] : []));
  const beside = await picturesOf(desk, { workspaceId, dryRun }, readable);
  const documents = readable.map(({ path, text }) => ({ path, text }));
  const rows = await desk.transaction(workspaceId, async (tx) => {
    const imported = await importInto(tx, { documents, beside, language, publish, dryRun }, null);
    if (!dryRun) tx.record("settings.changed", { desk: true }, { what: "guides", id: null });
    return imported;
  });
  const refused = found.flatMap((one): ImportedGuide[] =>
    "trouble" in one ? [{ path: one.path, outcome: "refused", guideId: null, language: null, title: null, published: false, troubles: [one.trouble] }] : [],
  );
  return [...rows, ...refused];
}

type Readable = Extract<Found, { text: string }>;

/** The pictures that documents name, each kept once. What lies outside the folder is not looked at; what is missing is said of the document that names it. */
async function picturesOf(desk: Desk, { workspaceId, dryRun }: { workspaceId: string; dryRun: boolean }, documents: Readable[]): Promise<Beside> {
  const beside = new Map<string, { fileId: string; contentType: string }>();
  for (const { path, text, base, root } of documents) {
    for (const picture of picturesIn(path, text)) {
      const at = await pictureAt(root, base, picture);
      if (beside.has(picture) || at === null) continue;
      const content = await readFile(at);
      const tried = await tryFile(desk, workspaceId, content);
      if (!tried) continue;
      const fileId = dryRun ? tried.fileId : (await bringFile(desk, workspaceId, { filename: picture.split("/").at(-1) ?? "picture", content })).id;
      beside.set(picture, { ...tried, fileId });
    }
  }
  return beside;
}

function lineOf({ outcome, path, title, language, published, troubles }: ImportedGuide): string {
  if (outcome === "refused") return [`refused    ${path}`, ...troubles.map((one) => `           ${one}`)].join("\n");
  return `${outcome.padEnd(10)} ${path} (${language}): ${title}${published ? ", published" : ""}`;
}

function summaryOf(rows: ImportedGuide[], { dryRun }: Wish): string {
  const count = (outcome: ImportedGuide["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  const told = `${count("created")} created, ${count("updated")} updated, ${count("unchanged")} unchanged, ${count("refused")} refused`;
  return dryRun ? `Nothing was changed. It would be: ${told}.` : `${told}.`;
}
