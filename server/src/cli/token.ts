import { Name } from "@guli/contract";
import { parseArgs } from "node:util";
import type { Desk } from "../core/desk.ts";
import { createToken, placesByEmail } from "../rooms/people/index.ts";
import { BadInput, saying, withDesk } from "./opened.ts";

const usage = "guli token --email E --name N [--business SHORT-NAME]";

/** Prints an API token that acts as the person with this e-mail; nothing else goes to standard output. */
export function token(words: string[], env: Record<string, string | undefined> = process.env): Promise<number> {
  return saying("token", async () => {
    const wish = readWords(words);
    const secret = await withDesk(env, (desk) => make(desk, wish));
    process.stdout.write(`${secret}\n`);
    return 0;
  });
}

type Wish = { email: string; name: string; business: string | undefined };

function readWords(words: string[]): Wish {
  const { email, name, business } = parsed(words);
  if (!email?.includes("@")) throw new BadInput(`say whose token it is: ${usage}`);
  const named = Name.safeParse(name);
  if (!named.success) throw new BadInput(`name the token in 1 to 120 characters, so that it can be told from others: ${usage}`);
  return { email, name: named.data, business };
}

function parsed(words: string[]) {
  try {
    const options = { email: { type: "string" }, name: { type: "string" }, business: { type: "string" } } as const;
    return parseArgs({ args: words, options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message.split(". ")[0] : "the words are not understood"}: ${usage}`, { cause });
  }
}

async function make(desk: Desk, { email, name, business }: Wish): Promise<string> {
  const places = await placesByEmail(desk, email);
  if (places.length === 0) throw new BadInput(`nobody with the e-mail ${email} works here. Invite them first, in Settings, People.`);
  const [place, ...others] = business === undefined ? places : places.filter(({ slug }) => slug === business);
  const slugs = places.map(({ slug }) => slug).join(", ");
  if (!place) throw new BadInput(`${email} does not work in a business with the short name ${business}, but in: ${slugs}.`);
  if (others.length > 0) throw new BadInput(`${email} works in several businesses. Add --business with one of: ${slugs}.`);
  return (await createToken(desk, place, name)).secret;
}
