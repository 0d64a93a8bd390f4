import { readFile, stat } from "node:fs/promises";
import { defaultLimits, readMail, type ReadMail, Unreadable } from "../rooms/channels/email/reading/index.ts";

/** `guli mail FILE… [--jsonl]`: what the desk makes of mails in files, one after the other, so that memory stays that of one. */
export async function run(args: string[]): Promise<number> {
  const asLines = args.includes("--jsonl");
  const end = args.indexOf("--");
  const options = (end < 0 ? args : args.slice(0, end)).filter((arg) => arg.startsWith("-"));
  const files = end < 0 ? args.filter((arg) => !arg.startsWith("-")) : [...args.slice(0, end).filter((arg) => !arg.startsWith("-")), ...args.slice(end + 1)];
  const unknown = options.find((option) => option !== "--jsonl");
  if (unknown) return badInput(`there is no option ${unknown}; the only one is --jsonl`);
  if (files.length === 0) return badInput("name at least one file: guli mail FILE… [--jsonl]");
  for (const file of files) {
    const answer = await describe(file);
    await print(asLines ? JSON.stringify(answer) : JSON.stringify(answer, null, 2));
  }
  return 0;
}

function badInput(sentence: string): number {
  console.error(`guli mail: ${sentence}`);
  return 2;
}

type Answer = { file: string } & ({ error: string } | Omit<ReadMail, "attachments">);

async function describe(file: string): Promise<Answer> {
  try {
    const { size, isFile } = await lookAt(file);
    if (!isFile) return { file, error: "This is not a regular file." };
    if (size > defaultLimits.mail) throw new Unreadable("too-large");
    const { attachments, ...mail } = await readMail(await readFile(file));
    return { file, ...mail, ...{ attachments: attachments.map(({ content: _, ...rest }) => rest) } };
  } catch (error) {
    return { file, error: sentence(error) };
  }
}

async function lookAt(file: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(file);
  return { size: found.size, isFile: found.isFile() };
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
