import type { Desk } from "../../../../core/desk.ts";
import type { Setup, Tested } from "../adapter.ts";
import { account, callbackOf, putCallback, unlessRefused } from "../meta/accounts.ts";
import { mustBePublic, hostOf } from "../meta/addresses.ts";
import { graph } from "../meta/graph.ts";
import { listIn, objectIn, textIn, type Loose } from "../meta/json.ts";
import { testFrom } from "../meta/stepping.ts";
import { Trouble } from "../trouble.ts";

type WhatsApp = Setup<"whatsapp">;

/** How the number is: whether the token holds, and whether what customers write comes to us. */
export async function check(desk: Desk, setup: WhatsApp): Promise<{ account: string | null }> {
  mustBePublic(setup);
  const number = await aboutNumber(desk, setup);
  const { own, elsewhere } = called(number, setup);
  // Nobody has said yet whom to call for this number: saying so takes it from nobody.
  if (elsewhere && !own) await arrange(desk, setup, true);
  else if (elsewhere) throw new Trouble("conflict", elsewhere);
  return { account: accountOf(number) };
}

/** For the person who connects it: each step tells what to do at Meta where it fails. */
export async function test(desk: Desk, setup: WhatsApp): Promise<Tested> {
  const number = async () => accountOf(await aboutNumber(desk, setup));
  return testFrom(number, [
    ["account", () => belongs(desk, setup)],
    ["rights", () => mayWrite(desk, setup)],
    ["webhook", () => listens(desk, setup)],
    ["subscription", () => isSubscribed(desk, setup)],
  ]);
}

/**
 * Let WhatsApp call us with what comes to this number, whatever address stands in the app: so one app serves several numbers and desks. Switched off, the app's
 * own address counts again. https://developers.facebook.com/docs/whatsapp/embedded-signup/webhooks/override
 */
export async function arrange(desk: Desk, setup: WhatsApp, on: boolean): Promise<void> {
  const { phoneNumberId, businessAccountId } = setup.settings;
  if (!on) return void (await graph(desk, setup, { method: "POST", path: phoneNumberId, json: { webhook_configuration: { override_callback_uri: "" } } }));
  mustBePublic(setup);
  await graph(desk, setup, { method: "POST", path: `${businessAccountId}/subscribed_apps` });
  // An app that tells of nothing yet tells nobody, whatever stands at the number.
  const callback = await callbackOf(desk, setup);
  if (callback?.url === null) await unlessRefused(putCallback(desk, setup, { app: callback.app, fields: "messages" }));
  const webhook = { override_callback_uri: setup.webhookUrl, verify_token: setup.verifyToken };
  await graph(desk, setup, { method: "POST", path: phoneNumberId, json: { webhook_configuration: webhook } });
}

const FIELDS = "display_phone_number,verified_name,quality_rating,webhook_configuration";
const aboutNumber = (desk: Desk, setup: WhatsApp): Promise<Loose> => account(desk, setup, { path: setup.settings.phoneNumberId, fields: FIELDS });

/** "Tbilisi Books · +995 32 212 34 56"; a quality that threatens the number is told in Meta's word. */
function accountOf(number: Loose): string {
  const quality = textIn(number["quality_rating"]);
  const warned = quality === "YELLOW" || quality === "RED" ? quality : "";
  return [textIn(number["verified_name"]), textIn(number["display_phone_number"]), warned].filter(Boolean).join(" · ");
}

/**
 * Whom WhatsApp calls with what comes to this number: the nearest of number, business account and app counts. `own`: it was said for this very number.
 * `elsewhere`: it is somebody else. Where the token may not ask, nothing is known.
 */
function called(number: Loose, { webhookUrl }: WhatsApp): { own: boolean; elsewhere: string | null } {
  const by = objectIn(number["webhook_configuration"]);
  const urls = [by["phone_number"], by["whatsapp_business_account"], by["application"]].map(textIn);
  const nearest = urls.find((url) => url !== "") ?? webhookUrl;
  return { own: urls[0] !== "", elsewhere: nearest === webhookUrl ? null : hostOf(nearest) };
}

async function belongs(desk: Desk, setup: WhatsApp): Promise<string | null> {
  const { phoneNumberId, businessAccountId } = setup.settings;
  const said = await account(desk, setup, { path: `${businessAccountId}/phone_numbers?limit=100`, fields: "id" });
  if (listIn(said["data"]).some((one) => textIn(one["id"]) === phoneNumberId)) return null;
  throw new Trouble("address-unknown", `${phoneNumberId} is not among the numbers of ${businessAccountId}.`);
}

/** A message to nobody: who may write is told that something is missing, who may not is told that. Nothing is sent. */
async function mayWrite(desk: Desk, setup: WhatsApp): Promise<string | null> {
  const path = `${setup.settings.phoneNumberId}/messages`;
  await graph(desk, setup, { method: "POST", path, json: { messaging_product: "whatsapp" } }).catch((cause: unknown) => {
    if (!(cause instanceof Trouble) || cause.word !== "rejected") throw cause;
  });
  return null;
}

/** Before it is connected there is only our own address to be looked at; afterwards, whether WhatsApp calls it. */
async function listens(desk: Desk, setup: WhatsApp): Promise<string | null> {
  mustBePublic(setup);
  const { elsewhere } = setup.id === "" ? { elsewhere: null } : called(await aboutNumber(desk, setup), setup);
  if (elsewhere) throw new Trouble("conflict", elsewhere);
  return null;
}

/** Connecting subscribes the app; before that there is nothing to be found. */
async function isSubscribed(desk: Desk, setup: WhatsApp): Promise<string | null> {
  if (setup.id === "") return null;
  const said = await graph(desk, setup, { method: "GET", path: `${setup.settings.businessAccountId}/subscribed_apps` });
  const [app] = listIn(said["data"]);
  if (!app) throw new Trouble("webhook-failing", "No app is subscribed to this business account.");
  return textIn(objectIn(app["whatsapp_business_api_data"])["name"]) || null;
}
