import type { Api } from "grammy";
import type { Desk } from "../../../../core/desk.ts";
import type { Tested } from "../adapter.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import { ask, type TelegramSetup } from "./api.ts";
import { TOLD } from "./reading/update.ts";

/** At once; Telegram keeps the rest. More would only come in another order. */
const CONNECTIONS = 20;

/** Tell Telegram where to call us, or that we ask by ourselves. Switched off, nobody is called: what is written meanwhile waits at Telegram for a day. */
export async function arrange(desk: Desk, setup: TelegramSetup, on: boolean): Promise<void> {
  const asks = setup.settings.receive === "polling";
  // The same bot may be on another channel by now: one that only asked takes no webhook from it.
  if (asks && !on) return;
  if (asks || !on) {
    await ask({ desk, setup }, (api) => api.deleteWebhook());
    return;
  }
  mustBePublic(setup);
  const { webhookUrl, verifyToken } = setup;
  await ask({ desk, setup }, (api) => api.setWebhook(webhookUrl, { secret_token: verifyToken, allowed_updates: TOLD, max_connections: CONNECTIONS }));
}

/** Telegram calls https at these ports only. */
const PORTS = ["", "443", "80", "88", "8443"];

function mustBePublic({ webhookUrl }: TelegramSetup): void {
  const { protocol, port, origin } = new URL(webhookUrl);
  if (protocol !== "https:" || !PORTS.includes(port)) throw new Trouble("needs-https", origin);
}

/** How the bot is: whether the token holds, and whether what customers write comes to us. */
export async function check(desk: Desk, setup: TelegramSetup): Promise<{ account: string | null }> {
  const account = await ask({ desk, setup }, nameOf);
  const trouble = await webhookTrouble(desk, setup);
  if (trouble) throw trouble;
  return { account };
}

const nameOf = async (api: Api): Promise<string> => `@${(await api.getMe()).username}`;

/** So long ago it is over: Telegram remembers its last failure for ever. In seconds. */
const RECENT = 600;

/** What stands between Telegram and us, as Telegram sees it. Where it calls nobody any more, it is told once more to call us. */
async function webhookTrouble(desk: Desk, setup: TelegramSetup): Promise<Trouble | null> {
  const about = await ask({ desk, setup }, (api) => api.getWebhookInfo());
  if (setup.settings.receive === "polling") return about.url ? new Trouble("conflict", hostOf(about.url)) : null;
  if (!about.url) return arrange(desk, setup, true).then(() => null);
  if (about.url !== setup.webhookUrl) return new Trouble("conflict", hostOf(about.url));
  const ago = Date.parse(desk.clock.now()) / 1000 - (about.last_error_date ?? 0);
  const failing = ago < RECENT && about.pending_update_count > 0;
  return failing ? new Trouble("webhook-failing", about.last_error_message ?? "") : null;
}

/** Enough to know whose it is; the rest of the address may be a secret of theirs. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "");

/** Try it for the person who connects it. That somebody else is called just now is said and is no hindrance: connecting ends that. */
export async function test(desk: Desk, setup: TelegramSetup): Promise<Tested> {
  const signIn = await ask({ desk, setup }, nameOf).then(
    (account) => ({ account, trouble: null }),
    (cause: unknown) => ({ account: null, trouble: troubleFrom(cause) }),
  );
  const { account, trouble } = signIn;
  if (trouble?.word === "auth-failed") return { account, steps: [well("reach"), failed("sign-in", trouble)] };
  if (trouble) return { account, steps: [failed("reach", trouble)] };
  const steps: Tested["steps"] = [well("reach"), well("sign-in"), { ...well("account"), detail: account }];
  return { account, steps: [...steps, await testWebhook(desk, setup)] };
}

async function testWebhook(desk: Desk, setup: TelegramSetup): Promise<Tested["steps"][number]> {
  try {
    if (setup.settings.receive === "webhook") mustBePublic(setup);
    const { url } = await ask({ desk, setup }, (api) => api.getWebhookInfo());
    return url && url !== setup.webhookUrl ? { ...well("webhook"), trouble: "conflict", detail: hostOf(url) } : well("webhook");
  } catch (cause) {
    return failed("webhook", troubleFrom(cause));
  }
}

const well = (step: Tested["steps"][number]["step"]): Tested["steps"][number] => ({ step, ok: true, trouble: null, detail: null });
const failed = (step: Tested["steps"][number]["step"], { word, detail }: Trouble): Tested["steps"][number] => ({ step, ok: false, trouble: word, detail });
