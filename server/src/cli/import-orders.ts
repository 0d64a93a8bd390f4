import { refusals, type OrderImport, type RefusalCode } from "@guli/contract";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { Refused } from "../core/refusal.ts";
import { bringPath } from "../rooms/orders/index.ts";
import { BadInput, withDesk } from "./opened.ts";
import { placeFor } from "./places.ts";

const usage =
  "guli import orders FILE [--source NAME] [--dry-run] [--currency GEL] [--dates iso|day-first|month-first] [--decimal .|,] [--charset utf-8|windows-1251] [--business SHORT-NAME]";

/** Takes in orders from a CSV file, and says how far it is. Refused rows are counted by reason, and make the exit status 1. */
export async function importOrders(words: string[], env: Record<string, string | undefined>): Promise<number> {
  const { values, path } = readWords(words);
  await mustBeFile(path);
  const { import: one, wentOn } = await withDesk(env, async (desk) => {
    const workspaceId = await placeFor(desk, values.business);
    const progress = teller();
    return bringPath(desk, workspaceId, { path, source: values.source, dryRun: values["dry-run"], said: saidIn(values), told: progress });
  }).catch((cause: unknown) => {
    if (cause instanceof Refused) throw new BadInput(`${cause.message} ${Object.keys(cause.fields ?? {}).join(", ")}`.trim(), { cause });
    throw cause;
  });
  if (wentOn) process.stdout.write("An earlier run was stopped in the middle; this went on with it.\n");
  process.stdout.write(summaryOf(one));
  return one.refused > 0 ? 1 : 0;
}

type Values = ReturnType<typeof parsed>["values"];

function readWords(words: string[]): { values: Values; path: string } {
  const { values, positionals } = parsed(words);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new BadInput(`name one file: ${usage}`);
  return { values, path };
}

function parsed(words: string[]) {
  const text = { type: "string" } as const;
  const options = {
    source: { ...text, default: "file" },
    currency: text,
    dates: text,
    decimal: text,
    charset: text,
    business: text,
    "dry-run": { type: "boolean", default: false },
  } as const;
  try {
    return parseArgs({ args: words, options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message.split(/\n|\. /)[0] : "the words are not understood"}: ${usage}`, { cause });
  }
}

function saidIn({ currency, dates, decimal, charset }: Values) {
  return {
    ...(currency !== undefined && { currency }),
    ...(dates !== undefined && { dates: oneOf(dates, ["iso", "day-first", "month-first"] as const, "--dates") }),
    ...(decimal !== undefined && { decimal: oneOf(decimal, [".", ","] as const, "--decimal") }),
    ...(charset !== undefined && { charset: oneOf(charset, ["utf-8", "windows-1251"] as const, "--charset") }),
  };
}

function oneOf<T extends string>(said: string, known: readonly T[], name: string): T {
  const found = known.find((one) => one === said);
  if (found === undefined) throw new BadInput(`${name} takes one of ${known.join(" ")}`);
  return found;
}

/** A line at each tenth of the way, and at most one a second. */
function teller(): (done: { atByte: number; bytes: number }) => void {
  let last = 0;
  return ({ atByte, bytes }) => {
    const tenth = Math.floor((10 * atByte) / Math.max(1, bytes));
    if (tenth > last && tenth < 10) process.stderr.write(`${(last = tenth) * 10} %\n`);
  };
}

function summaryOf({ state, rows, placed, same, corrected, returned, refused, reasons }: OrderImport): string {
  const told = `${rows} rows: ${placed} new, ${same} here already, ${corrected} corrected, ${returned} returns and troubles, ${refused} refused`;
  const why = reasons.map(({ code, count }) => `  ${count} × ${code in refusals ? refusals[code as RefusalCode][1] : code}\n`).join("");
  return `${state === "checked" ? `Nothing was changed. It would be: ${told}.` : `${told}.`}\n${why}${refused > 0 ? "Settings → Orders has the refused rows as a file.\n" : ""}`;
}

async function mustBeFile(path: string): Promise<void> {
  const kind = await stat(path).catch(() => null);
  if (!kind?.isFile()) throw new BadInput(`there is no file ${path}`);
}
