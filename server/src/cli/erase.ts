import { parseArgs } from "node:util";
import type { Desk } from "../core/desk.ts";
import { eraseByCommand, finish } from "../rooms/erasing/index.ts";
import { BadInput, saying, withDesk } from "./opened.ts";
import { personFor } from "./persons.ts";
import { placeFor } from "./places.ts";

const usage = "guli erase ADDRESS|ID --for-good [--business SHORT-NAME]";

type Wish = { who: string; business: string | undefined };

/** Erases the person to whom this e-mail, phone number or id leads, with all their words, and waits until it is done. */
export function erase(words: string[], env: Record<string, string | undefined> = process.env): Promise<number> {
  return saying("erase", async () => {
    const wish = readWords(words);
    const messages = await withDesk(env, (desk) => make(desk, wish));
    const how = messages === 1 ? "the words of one message" : `the words of ${messages} messages`;
    process.stdout.write(`Erased, with ${how}. What was counted stays. Copies in backups go when those do.\n`);
    return 0;
  });
}

function readWords(words: string[]): Wish {
  const { positionals, values } = parsed(words);
  const [who, ...more] = positionals;
  if (who === undefined || more.length > 0) throw new BadInput(`say by one e-mail, phone number or id who it is: ${usage}`);
  if (!values["for-good"]) throw new BadInput(`this cannot be undone. Add --for-good to say that you mean it: ${usage}`);
  return { who, business: values.business };
}

function parsed(words: string[]) {
  try {
    const options = { "for-good": { type: "boolean" }, business: { type: "string" } } as const;
    return parseArgs({ args: words, options, strict: true, allowPositionals: true });
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message.split(". ")[0] : "the words are not understood"}: ${usage}`, { cause });
  }
}

async function make(desk: Desk, { who, business }: Wish): Promise<number> {
  const workspaceId = await placeFor(desk, business);
  const erasing = await eraseByCommand(desk, workspaceId, await personFor(desk, workspaceId, who));
  return finish(desk, workspaceId, erasing.id);
}
