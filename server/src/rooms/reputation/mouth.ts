import { randomBytes } from "node:crypto";
import type { Tx } from "../../core/desk.ts";
import { beginMouth, keptMouth, takePrefix, type Kept } from "./mouth-store.ts";
import { characters, PREFIX } from "./referrals/rules/code.ts";

/** What this business decided about word of mouth, with the characters by which its codes are known: given once, when they are first needed. */
export async function mouthOf(tx: Tx): Promise<Kept> {
  const known = await keptMouth(tx);
  if (known) return known;
  let prefix: string;
  do prefix = characters(randomBytes(PREFIX));
  while (!(await takePrefix(tx, prefix)));
  await beginMouth(tx, prefix);
  return (await keptMouth(tx))!;
}
