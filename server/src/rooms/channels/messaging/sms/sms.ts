import type { Desk } from "../../../../core/desk.ts";
import { callOutside } from "../../../../core/outside.ts";
import { sameSecret } from "../../../../core/secrets.ts";
import type { Adapter, Given, Tested } from "../adapter.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { read, type SmsSetup } from "./reading.ts";
import { abilities, send } from "./sending.ts";

/** Text messages through whatever gateway speaks HTTP. */
export const sms: Adapter<"sms"> = {
  kind: "sms",
  abilities,
  heedsStop: true,
  takesGet: true,
  isGenuine,
  read,
  send,
  fetchFile: () => Promise.reject(new Trouble("gone", "text messages bring no files")),
  check,
  test,
};

/** Gateways sign in ways of their own; a secret in a header or in the address every one of them can send. */
function isGenuine({ secrets: { inbound } }: SmsSetup, { headers, query }: Given): boolean {
  const given = headers["x-guli-secret"] ?? query["secret"];
  return !!inbound && typeof given === "string" && sameSecret(given, inbound);
}

/** Whether the gateway is there. It is asked for nothing that costs money: any answer will do. */
async function check(desk: Desk, { settings }: SmsSetup): Promise<{ account: string | null }> {
  const { origin } = new URL(settings.send.url);
  await callOutside(desk, { url: `${origin}/`, method: "GET" }).catch((cause: unknown) => {
    throw troubleFrom(cause);
  });
  return { account: settings.sender };
}

async function test(desk: Desk, setup: SmsSetup): Promise<Tested> {
  const trouble = await check(desk, setup).then(() => null, troubleFrom);
  return { account: null, steps: [{ step: "reach", ok: trouble === null, trouble: trouble?.word ?? null, detail: trouble?.detail ?? null }] };
}
