import { parseArgs } from "node:util";
import type { Desk } from "../core/desk.ts";
import { eraseByAddress, finish } from "../rooms/erasing/index.ts";
import { allWorkspaces } from "../rooms/workspaces/index.ts";
import { BadInput, saying, withDesk } from "./opened.ts";

const usage = "guli erase ADDRESS --for-good [--business SHORT-NAME]";

type Wish = { address: string; business: string | undefined };

/** Erases the person to whom this e-mail or phone number leads, with all their words, and waits until it is done. */
export function erase(words: string[], env: Record<string, string | undefined> = process.env): Promise<number> {
  return saying("erase", async () => {
    const wish = readWords(words);
    const messages = await withDesk(env, (desk) => make(desk, wish));
    process.stdout.write(`Erased, with the words of ${messages} messages. What was counted stays. Copies in backups go when those do.\n`);
    return 0;
  });
}

function readWords(words: string[]): Wish {
  const { positionals, values } = parsed(words);
  const [address, ...more] = positionals;
  if (address === undefined || more.length > 0) throw new BadInput(`say by one e-mail or phone number who it is: ${usage}`);
  if (!values["for-good"]) throw new BadInput(`this cannot be undone. Add --for-good to say that you mean it: ${usage}`);
  return { address, business: values.business };
}

function parsed(words: string[]) {
  try {
    const options = { "for-good": { type: "boolean" }, business: { type: "string" } } as const;
    return parseArgs({ args: words, options, strict: true, allowPositionals: true });
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message.split(". ")[0] : "the words are not understood"}: ${usage}`, { cause });
  }
}

async function make(desk: Desk, { address, business }: Wish): Promise<number> {
  const all = await allWorkspaces(desk);
  const places = all.filter(({ slug }) => business === undefined || slug === business);
  const slugs = all.map(({ slug }) => slug).join(", ");
  if (places.length === 0) throw new BadInput(`there is no business ${business ?? ""}; there are ${slugs}`);
  if (places.length > 1) throw new BadInput(`there are several businesses. Add --business with one of: ${slugs}`);
  const { workspaceId } = places[0]!;
  const erasing = await eraseByAddress(desk, workspaceId, address);
  if (!erasing) throw new BadInput(`nobody is known by ${address}; who is known only by another address is erased by that`);
  return finish(desk, workspaceId, erasing.id);
}
