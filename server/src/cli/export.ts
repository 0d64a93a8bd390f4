import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Desk } from "../core/desk.ts";
import { exportCustomer, type PersonFile } from "../rooms/erasing/index.ts";
import { BadInput, saying, withDesk } from "./opened.ts";
import { personFor } from "./persons.ts";
import { placeFor } from "./places.ts";

const usage = "guli export customer ADDRESS|ID [--out FILE] [--business SHORT-NAME]";

type Wish = { who: string; out: string | undefined; business: string | undefined };

/** Prints all that is known of the person to whom this e-mail, phone number or id leads as one JSON file, or writes it into a new file that only its owner may read. */
export function exportThings(words: string[], env: Record<string, string | undefined> = process.env): Promise<number> {
  return saying("export", async () => {
    const wish = readWords(words);
    const file = await withDesk(env, (desk) => make(desk, wish));
    const text = `${JSON.stringify(file, null, 2)}\n`;
    if (wish.out === undefined) process.stdout.write(text);
    else await keep(wish.out, text);
    return 0;
  });
}

function readWords(words: string[]): Wish {
  const { positionals, values } = parsed(words);
  const [what, who, ...more] = positionals;
  if (what !== "customer" || who === undefined || more.length > 0) throw new BadInput(`say by one e-mail, phone number or id who it is: ${usage}`);
  return { who, out: values.out, business: values.business };
}

function parsed(words: string[]) {
  try {
    const options = { out: { type: "string" }, business: { type: "string" } } as const;
    return parseArgs({ args: words, options, strict: true, allowPositionals: true });
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message.split(". ")[0] : "the words are not understood"}: ${usage}`, { cause });
  }
}

async function make(desk: Desk, { who, business }: Wish): Promise<PersonFile> {
  const workspaceId = await placeFor(desk, business);
  return exportCustomer(desk, workspaceId, { customerId: await personFor(desk, workspaceId, who), personId: null });
}

async function keep(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new BadInput(code === "EEXIST" ? `there is a file ${path} already; name another` : `${path} cannot be written (${code})`, { cause });
  }
}
