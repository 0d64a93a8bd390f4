import type { Desk } from "../../../../core/desk.ts";
import type { Tested } from "../adapter.ts";
import { Trouble } from "../trouble.ts";
import { hostOf, mustBePublic } from "./addresses.ts";
import { callbackOf, putCallback } from "./accounts.ts";
import { graph } from "./graph.ts";
import { listIn } from "./json.ts";
import type { PeopleSetup } from "./sending-to-people.ts";
import { testFrom } from "./stepping.ts";

/** What a page tells us of. Instagram's messages come through the page that the account is linked with. */
const FIELDS = "messages,messaging_postbacks,message_deliveries,message_reads,message_echoes,message_reactions,message_edits";

/** How a platform calls the account, after having found out that the token is for it. */
type Named = (desk: Desk, setup: PeopleSetup) => Promise<string>;

/** How the page is: whether the token holds, and whether what customers write comes to us. */
export async function checkPage(desk: Desk, setup: PeopleSetup, named: Named): Promise<{ account: string }> {
  mustBePublic(setup);
  const account = await named(desk, setup);
  const { elsewhere, app } = await callback(desk, setup);
  if (elsewhere) throw new Trouble("conflict", elsewhere);
  if ((app && setup.kind === "messenger") || !(await isSubscribed(desk, setup))) await arrangePage(desk, setup, true);
  return { account };
}

/**
 * Let the page's app tell us. Where nothing stands yet of whom to call (`app` is given then), our address is put there; one that stands there is never changed, since an app
 * may serve others. Switched off, nothing is taken back: the page may be another channel's, too.
 */
export async function arrangePage(desk: Desk, setup: PeopleSetup, on: boolean): Promise<void> {
  if (!on) return;
  mustBePublic(setup);
  const { app, elsewhere } = await callback(desk, setup);
  if (elsewhere) throw new Trouble("conflict", elsewhere);
  // Instagram's can only be typed in at Meta.
  if (app && setup.kind === "messenger") await putCallback(desk, setup, { app, fields: FIELDS });
  await graph(desk, setup, { method: "POST", path: "me/subscribed_apps", json: { subscribed_fields: FIELDS } });
}

/** For the person who connects it: each step tells what to do at Meta where it fails. */
export function testPage(desk: Desk, setup: PeopleSetup, named: Named): Promise<Tested> {
  return testFrom(
    () => named(desk, setup),
    [
      ["rights", () => mayWrite(desk, setup)],
      ["webhook", () => listens(desk, setup)],
      ["subscription", () => subscription(desk, setup)],
    ],
  );
}

/** A message to nobody: who may write is told that something is missing, who may not is told that. Nothing is sent. */
async function mayWrite(desk: Desk, setup: PeopleSetup): Promise<string | null> {
  await graph(desk, setup, { method: "POST", path: "me/messages", json: {} }).catch((cause: unknown) => {
    if (!(cause instanceof Trouble) || cause.word !== "rejected") throw cause;
  });
  return null;
}

async function listens(desk: Desk, setup: PeopleSetup): Promise<string | null> {
  mustBePublic(setup);
  const { elsewhere } = await callback(desk, setup);
  if (elsewhere) throw new Trouble("conflict", elsewhere);
  return null;
}

/** Connecting subscribes the page; before that there is nothing to be found. */
async function subscription(desk: Desk, setup: PeopleSetup): Promise<string | null> {
  if (setup.id !== "" && !(await isSubscribed(desk, setup))) throw new Trouble("webhook-failing", "The page tells no app of its messages.");
  return null;
}

async function isSubscribed(desk: Desk, setup: PeopleSetup): Promise<boolean> {
  const said = await graph(desk, setup, { method: "GET", path: "me/subscribed_apps" });
  return listIn(said["data"]).some((app) => Array.isArray(app["subscribed_fields"]) && app["subscribed_fields"].includes("messages"));
}

/** What Meta does not let us ask is not known, and no hindrance. */
async function callback(desk: Desk, setup: PeopleSetup): Promise<{ app: string | null; elsewhere: string | null }> {
  const found = await callbackOf(desk, setup);
  const url = found?.url ?? null;
  return { app: found && url === null ? found.app : null, elsewhere: url === null || isHere(url, setup) ? null : hostOf(url) };
}

/** The address of another channel of this desk will do: what is not its own it hands on. */
const isHere = (url: string, { webhookUrl }: PeopleSetup): boolean => url.slice(0, url.lastIndexOf("/")) === webhookUrl.slice(0, webhookUrl.lastIndexOf("/"));
