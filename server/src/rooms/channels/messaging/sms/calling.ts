import type { Call } from "../../../../core/outside.ts";
import type { SmsSetup } from "./reading.ts";

type Values = Record<"to" | "digits" | "text" | "from" | "id" | "key", string>;

/** What is filled in: the number with and without its plus, the words, the sender, our own id of the piece, and the key for gateways that want it as a field. */
export function valuesFor({ settings, secrets }: SmsSetup, { to, text, id }: Pick<Values, "to" | "text" | "id">): Values {
  return { to, digits: to.replace(/\D+/g, ""), text, from: settings.sender, id, key: secrets.authorization ?? "" };
}

/** Each field with its places filled in; what a customer or agent wrote is never read as a place. */
export function filledIn(fields: Record<string, string>, values: Values): Record<string, string> {
  const fill = (field: string) => field.replace(/\{\{(to|digits|text|from|id|key)\}\}/g, (_, name: keyof Values) => values[name]);
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fill(field)]));
}

export function callFor(setup: SmsSetup, values: Values): Call {
  const { send: way } = setup.settings;
  const fields = filledIn(way.fields, values);
  const headers = signedIn(setup);
  if (way.method === "GET") {
    const url = new URL(way.url);
    for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
    return { url, method: "GET", headers };
  }
  const json = way.format === "json";
  const type = json ? "application/json" : "application/x-www-form-urlencoded";
  return {
    url: way.url,
    method: "POST",
    headers: { ...headers, "content-type": type },
    body: json ? JSON.stringify(nested(fields)) : new URLSearchParams(fields).toString(),
  };
}

/** The key goes as a field where the owner has placed it there; else as the header Authorization, or as the header that is named before it: `X-Api-Key: …`. */
function signedIn({ settings, secrets: { authorization } }: SmsSetup): Record<string, string> {
  if (!authorization || Object.values(settings.send.fields).some((field) => field.includes("{{key}}"))) return {};
  const [, name, value] = /^([A-Za-z][\w-]{0,60}):\s+(\S.*)$/.exec(authorization) ?? [];
  return name && value ? { [name.toLowerCase()]: value } : { authorization };
}

/** `messages.0.to` → `{"messages":[{"to":…}]}`, as far as a handbook goes. */
export function nested(fields: Record<string, string>): unknown {
  const tree = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields)) put(tree, name.split("."), value);
  return grown(tree);
}

function put(tree: Map<string, unknown>, [key = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) return void tree.set(key, value);
  const known = tree.get(key);
  const branch = known instanceof Map ? (known as Map<string, unknown>) : new Map<string, unknown>();
  tree.set(key, branch);
  put(branch, rest, value);
}

/** What is numbered from nought on is a list. */
function grown(tree: unknown): unknown {
  if (!(tree instanceof Map)) return tree;
  const entries = [...(tree as Map<string, unknown>)].map(([key, value]) => [key, grown(value)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
