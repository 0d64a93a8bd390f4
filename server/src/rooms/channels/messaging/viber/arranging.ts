import { z } from "zod";
import type { Desk } from "../../../../core/desk.ts";
import type { Tested } from "../adapter.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { ask, type ViberSetup } from "./api.ts";

/** Of what Viber tells us beside messages, which it always does. */
const TOLD = ["delivered", "seen", "failed", "subscribed", "unsubscribed", "conversation_started"];

/** Tell Viber where to call us; it tries the address before it says yes. Switched off, nobody is called, and customers cannot write. */
export async function arrange(desk: Desk, setup: ViberSetup, on: boolean): Promise<void> {
  if (on) mustBePublic(setup);
  const body = on ? { url: setup.webhookUrl, event_types: TOLD, send_name: true, send_photo: false } : { url: "" };
  await ask(desk, setup, { method: "set_webhook", body, gives: z.unknown() });
}

/** Viber calls an address with a certificate only. */
function mustBePublic({ webhookUrl }: ViberSetup): void {
  const { protocol, origin } = new URL(webhookUrl);
  if (protocol !== "https:") throw new Trouble("needs-https", origin);
}

const Account = z.object({ name: z.string().catch(""), webhook: z.string().catch("") });

const accountOf = (desk: Desk, setup: ViberSetup) => ask(desk, setup, { method: "get_account_info", body: {}, gives: Account });

/** How the bot is: whether the token holds, and whether Viber still calls us. Where it calls nobody any more, it is told once more. */
export async function check(desk: Desk, setup: ViberSetup): Promise<{ account: string | null }> {
  const { name, webhook } = await accountOf(desk, setup);
  if (webhook === "") await arrange(desk, setup, true);
  else if (webhook !== setup.webhookUrl) throw new Trouble("conflict", hostOf(webhook));
  return { account: name || null };
}

/** Enough to know whose it is; the rest of the address may be a secret of theirs. */
const hostOf = (url: string): string => URL.parse(url)?.host ?? "";

/** Try it for the person who connects it. That somebody else is called just now is said and is no hindrance: connecting ends that. */
export async function test(desk: Desk, setup: ViberSetup): Promise<Tested> {
  const found = await accountOf(desk, setup).catch(troubleFrom);
  if (found instanceof Trouble && found.word === "auth-failed") return { account: null, steps: [well("reach"), failed("sign-in", found)] };
  if (found instanceof Trouble) return { account: null, steps: [failed("reach", found)] };
  const account = found.name || null;
  const steps: Tested["steps"] = [well("reach"), well("sign-in"), { ...well("account"), detail: account }];
  return { account, steps: [...steps, webhookStep(setup, found.webhook)] };
}

function webhookStep(setup: ViberSetup, webhook: string): Tested["steps"][number] {
  try {
    mustBePublic(setup);
    return webhook && webhook !== setup.webhookUrl ? { ...well("webhook"), trouble: "conflict", detail: hostOf(webhook) } : well("webhook");
  } catch (cause) {
    return failed("webhook", troubleFrom(cause));
  }
}

type Step = Tested["steps"][number];
const well = (step: Step["step"]): Step => ({ step, ok: true, trouble: null, detail: null });
const failed = (step: Step["step"], { word, detail }: Trouble): Step => ({ step, ok: false, trouble: word, detail });
