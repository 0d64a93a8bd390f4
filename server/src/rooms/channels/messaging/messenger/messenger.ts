import type { Desk } from "../../../../core/desk.ts";
import type { Abilities, Adapter, Setup } from "../adapter.ts";
import { account } from "../meta/accounts.ts";
import { fetchLink } from "../meta/fetching.ts";
import { graph } from "../meta/graph.ts";
import { objectIn, textIn } from "../meta/json.ts";
import { arrangePage, checkPage, testPage } from "../meta/pages.ts";
import { readEvents } from "../meta/reading-events.ts";
import { sendToPerson, showSign } from "../meta/sending-to-people.ts";
import { greet, isGenuine } from "../meta/signing.ts";
import { Trouble } from "../trouble.ts";

type Messenger = Setup<"messenger">;

/** https://developers.facebook.com/docs/messenger-platform/reference/send-api */
const abilities: Abilities = { longest: 2000, largestFile: 25 * 1024 * 1024, files: true, quickReplies: 13, shownLabel: 20 };

/** Facebook Messenger, for one page. */
export const messenger: Adapter<"messenger"> = {
  kind: "messenger",
  abilities,
  identity: ({ settings }) => settings.pageId,
  isGenuine,
  read: ({ id, settings }, given) => readEvents({ object: "page", kind: "messenger", ours: settings.pageId, channelId: id }, given),
  accountOf: ({ settings }) => settings.pageId,
  greet,
  send: sendToPerson,
  fetchFile: (desk, setup, reference) => fetchLink(desk, setup, { link: textIn(objectIn(reference)["link"]), signedIn: false }),
  check: (desk, setup) => checkPage(desk, setup, () => named(desk, setup)),
  test: (desk, setup) => testPage(desk, setup, () => named(desk, setup)),
  arrange: arrangePage,
  nameOf,
  showSeen: (desk, setup, { to }) => showSign(desk, setup, { to, sign: "mark_seen" }),
  showTyping: (desk, setup, { to }) => showSign(desk, setup, { to, sign: "typing_on" }),
};

async function named(desk: Desk, setup: Messenger): Promise<string> {
  const page = await account(desk, setup, { path: "me", fields: "id,name" });
  if (textIn(page["id"]) === setup.settings.pageId) return textIn(page["name"]);
  throw new Trouble("address-unknown", `The token is for ${textIn(page["name"])} (${textIn(page["id"])}).`);
}

/** What they are called on Facebook; the webhook tells only their id on this page. */
async function nameOf(desk: Desk, setup: Messenger, address: string): Promise<string | null> {
  const person = await graph(desk, setup, { method: "GET", path: address, query: { fields: "first_name,last_name" } });
  return [textIn(person["first_name"]), textIn(person["last_name"])].filter(Boolean).join(" ") || null;
}
