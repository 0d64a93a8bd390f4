import { parseArgs } from "node:util";
import type { Desk } from "../core/desk.ts";
import type { Digest, Projection } from "../core/projections.ts";
import { projections } from "../rooms/projections.ts";
import { allWorkspaces } from "../rooms/workspaces/index.ts";
import { BadInput, saying, withDesk } from "./opened.ts";

const usage = "guli rebuild [--check] [--only NAME] [--business SHORT-NAME]";

type Wish = { check: boolean; only: string | undefined; business: string | undefined };

/**
 * Makes every reckoned figure anew from events and facts, and says of each whether it stood as it was made. With `--check` the exit status is 1 where one did
 * not. While the desk is at work, what happened between the looking and the making is a difference, too.
 */
export function rebuild(words: string[], env: Record<string, string | undefined> = process.env): Promise<number> {
  return saying("rebuild", async () => {
    const wish = readWords(words);
    const different = await withDesk(env, (desk) => makeAll(desk, wish));
    return wish.check && different > 0 ? 1 : 0;
  });
}

function readWords(words: string[]): Wish {
  const text = { type: "string" } as const;
  try {
    const { check, only, business } = parseArgs({ args: words, options: { check: { type: "boolean", default: false }, only: text, business: text } }).values;
    return { check, only, business };
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message.split(/\n|\. /)[0] : "the words are not understood"}: ${usage}`, { cause });
  }
}

async function makeAll(desk: Desk, { only, business }: Wish): Promise<number> {
  const chosen = only === undefined ? projections : projections.filter(({ name }) => name === only);
  if (chosen.length === 0) throw new BadInput(`there is no figure called ${only}; there are ${projections.map(({ name }) => name).join(", ")}`);
  const all = await allWorkspaces(desk);
  const places = business === undefined ? all : all.filter(({ slug }) => slug === business);
  if (business !== undefined && places.length === 0)
    throw new BadInput(`there is no business ${business}; there are ${all.map(({ slug }) => slug).join(", ")}`);
  let different = 0;
  for (const { workspaceId, slug } of places) {
    for (const one of chosen) {
      const made = await makeAnew(desk, workspaceId, one);
      if (!made.same) different += 1;
      process.stdout.write(`${slug}: ${one.name}, ${lineOf(made)}\n`);
    }
  }
  return different;
}

type Made = { before: Digest; after: Digest; same: boolean; seconds: number };

/** Make one figure of a business anew, and compare. */
export async function makeAnew(desk: Desk, workspaceId: string, { digest, rebuild: make, nightly }: Projection): Promise<Made> {
  const began = performance.now();
  if (nightly) await make(desk, workspaceId);
  const before = await desk.read(workspaceId, digest);
  await make(desk, workspaceId);
  const after = await desk.read(workspaceId, digest);
  return { before, after, same: before.rows === after.rows && before.sum === after.sum, seconds: (performance.now() - began) / 1000 };
}

function lineOf({ before, after, same, seconds }: Made): string {
  const said = same ? `${after.rows} rows, as they stood` : `${after.rows} rows, where ${before.rows} stood: not the same`;
  return `${said} (${seconds.toFixed(1)} s)`;
}
