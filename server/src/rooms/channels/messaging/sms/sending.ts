import type { Desk } from "../../../../core/desk.ts";
import { callOutside } from "../../../../core/outside.ts";
import type { Abilities, Sending } from "../adapter.ts";
import { httpTrouble } from "../rules/http-trouble.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { callFor, valuesFor } from "./calling.ts";
import { at, parsed } from "./fields.ts";
import { numberOf } from "./numbers.ts";
import type { SmsSetup } from "./reading.ts";
import { refusedIn } from "./refusing.ts";

/** Ten text messages of the smaller kind: more than that many gateways do not put together again. */
const LONGEST = 670;

export const abilities: Abilities = { longest: LONGEST, largestFile: null, files: false, quickReplies: 0, shownLabel: 0 };

/** Hand one text to the gateway, in the fields that the owner has named. */
export async function send(desk: Desk, setup: SmsSetup, { id, to, piece }: Sending): Promise<{ externalId: string }> {
  if (numberOf(to) === null) throw new Trouble("address-unknown", to);
  const { idAt } = setup.settings.send;
  const { authorization: secret } = setup.secrets;
  const answer = await callOutside(desk, callFor(setup, valuesFor(setup, { to, text: piece.text, id }))).catch((cause: unknown) => {
    throw troubleFrom(cause);
  });
  const trouble = httpTrouble(answer, { now: desk.clock.now(), secret }) ?? refusedIn(answer, { idAt, secret });
  if (trouble) throw trouble;
  return { externalId: at(parsed(answer.body.toString("utf8")), idAt) || id };
}
