import type { Tx } from "../../../core/desk.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { readCode } from "./rules/code.ts";
import { codesByText, type CodeRow } from "./store/codes.ts";

/** The code that somebody typed, whoever's of our customers it is. */
export async function codeTyped(tx: Tx, typed: string): Promise<CodeRow> {
  const code = readCode(typed) ?? refuse("referral-code.wrong");
  return found((await codesByText(tx, [code]))[0], "referral-code.not-found");
}
