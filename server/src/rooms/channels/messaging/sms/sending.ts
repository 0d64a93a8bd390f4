import type { Desk } from "../../../../core/desk.ts";
import { callOutside, type Answer, type Call } from "../../../../core/outside.ts";
import type { Abilities, Sending } from "../adapter.ts";
import { httpTrouble } from "../rules/http-trouble.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { at, parsed } from "./fields.ts";
import { numberOf } from "./numbers.ts";
import type { SmsSetup } from "./reading.ts";

/** Ten text messages of the smaller kind: more than that many gateways do not put together again. */
const LONGEST = 670;

export const abilities: Abilities = { longest: LONGEST, largestFile: null, files: false, quickReplies: 0, shownLabel: 0 };

/** Hand one text to the gateway, in the fields that the owner has named. */
export async function send(desk: Desk, setup: SmsSetup, { id, to, piece }: Sending): Promise<{ externalId: string }> {
  if (numberOf(to) === null) throw new Trouble("address-unknown", to);
  const { sender, send: way } = setup.settings;
  const answer = await callOutside(desk, callFor(setup, filledIn(way.fields, { to, text: piece.text, from: sender, id }))).catch((cause: unknown) => {
    throw troubleFrom(cause);
  });
  const trouble = httpTrouble(answer, { now: desk.clock.now(), secret: setup.secrets.authorization }) ?? refusedIn(answer, way.idAt);
  if (trouble) throw trouble;
  return { externalId: at(parsed(answer.body.toString("utf8")), way.idAt) || id };
}

type Values = Record<"to" | "text" | "from" | "id", string>;

/** `{{to}}` and the others in each field; what a customer or agent wrote is never read as a placeholder. */
export function filledIn(fields: Record<string, string>, values: Values): Record<string, string> {
  const fill = (field: string) => field.replace(/\{\{(to|text|from|id)\}\}/g, (_, name: keyof Values) => values[name]);
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fill(field)]));
}

function callFor({ settings: { send: way }, secrets: { authorization } }: SmsSetup, fields: Record<string, string>): Call {
  const signedIn: Record<string, string> = authorization ? { authorization } : {};
  if (way.method === "GET") {
    const url = new URL(way.url);
    for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
    return { url, method: "GET", headers: signedIn };
  }
  const [type, body] =
    way.format === "json" ? ["application/json", JSON.stringify(fields)] : ["application/x-www-form-urlencoded", new URLSearchParams(fields).toString()];
  return { url: way.url, method: "POST", headers: { ...signedIn, "content-type": type }, body };
}

/** Some gateways answer 200 and put their refusal into the body. */
function refusedIn({ body }: Answer, idAt: string): Trouble | null {
  const said = parsed(body.toString("utf8"));
  if (at(said, idAt) !== "" || said === null || typeof said !== "object") return null;
  const { error, errors, error_code: code, error_message: message } = said as Record<string, unknown>;
  const refusal = [message, error, errors, code].find((one) => one !== undefined && one !== null && one !== false && one !== 0 && one !== "" && one !== "0");
  return refusal === undefined ? null : new Trouble("rejected", typeof refusal === "string" ? refusal : JSON.stringify(refusal));
}
