import type { Answer } from "../../../../core/outside.ts";
import { withoutSecret } from "../rules/secrets.ts";
import { Trouble } from "../trouble.ts";
import { at, parsed } from "./fields.ts";

/** Some gateways answer 200 and put their refusal into the body: `{"error":"…"}`, `{"Success":false,"ErrorCode":60}`. Where there is an id of the message, it was taken. */
export function refusedIn({ body }: Pick<Answer, "body">, { idAt, secret }: { idAt: string; secret: string | undefined }): Trouble | null {
  const said = parsed(body.toString("utf8"));
  if (said === null || typeof said !== "object" || Array.isArray(said)) return null;
  const words = new Map(Object.entries(said).map(([name, value]) => [name.toLowerCase().replaceAll("_", ""), value as unknown]));
  const failed = words.get("success") === false;
  if (!failed && at(said, idAt) !== "") return null;
  const refusal = ["errormessage", "error", "errors", "errorcode"].map((name) => words.get(name)).find(saysSomething);
  if (!failed && refusal === undefined) return null;
  const detail = [refusal, failed ? words.get("message") : undefined].filter(saysSomething).map(asText).join(" ") || "it says no more";
  return new Trouble("rejected", withoutSecret(detail, secret));
}

const NOTHING: ReadonlySet<unknown> = new Set([undefined, null, false, 0, "", "0"]);
const saysSomething = (value: unknown): boolean => !NOTHING.has(value) && !(Array.isArray(value) && value.length === 0);
const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
