import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { defaultLimits, type ReadAttachment, readMail, type ReadMail, Unreadable } from "../rooms/channels/email/reading/index.ts";

/** `guli mail FILE… [--jsonl]`: what the desk makes of mails in files, one after the other, so that memory stays that of one. */
export async function mail(words: string[]): Promise<number> {
  const { values, positionals, unknown } = readWords(words);
  if (unknown) return badInput(`there is no option ${unknown}; the only one is --jsonl`);
  if (positionals.length === 0) return badInput("name at least one file: guli mail FILE… [--jsonl]");
  for (const file of positionals) {
    const answer = await describe(file);
    await print(values.jsonl ? JSON.stringify(answer) : JSON.stringify(answer, null, 2));
  }
  return 0;
}

function readWords(words: string[]): { values: { jsonl?: boolean }; positionals: string[]; unknown: string | undefined } {
  const { values, positionals, tokens } = parseArgs({
    args: words,
    options: { jsonl: { type: "boolean" } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === "option" && token.name !== "jsonl");
  return { values: { jsonl: values.jsonl === true }, positionals, unknown: unknown?.kind === "option" ? unknown.rawName : undefined };
}

function badInput(sentence: string): number {
  console.error(`guli mail: ${sentence}`);
  return 2;
}

type Described = Omit<ReadMail, "attachments"> & { attachments: Omit<ReadAttachment, "content">[] };
type Answer = { file: string } & ({ error: string } | Described);

async function describe(file: string): Promise<Answer> {
  try {
    const found = await stat(file);
    // A pipe or a device might never end.
    if (!found.isFile()) return { file, error: "This is not a regular file." };
    if (found.size > defaultLimits.mail) throw new Unreadable("too-large");
    const { attachments, ...mail } = await readMail(await readFile(file));
    return { file, ...mail, attachments: attachments.map(({ content: _, ...rest }) => rest) };
  } catch (error) {
    return { file, error: sentence(error) };
  }
}

/** Whatever happens to one file must not stop the others. */
function sentence(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EACCES") return "This file may not be read.";
  return error instanceof Error ? error.message : String(error);
}

/** Waits when the reader is slower than we are. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
