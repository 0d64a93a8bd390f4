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

type Instagram = Setup<"instagram">;

/** Its texts are counted in bytes: a Georgian letter is three. https://developers.facebook.com/docs/messenger-platform/instagram/features/send-message */
const abilities: Abilities = { longest: 1000, longestBytes: 1000, largestFile: 25 * 1024 * 1024, files: true, quickReplies: 13, shownLabel: 20 };

/** Instagram's direct messages, for a professional account that is linked with a page; the token is the page's. */
export const instagram: Adapter<"instagram"> = {
  kind: "instagram",
  abilities,
  identity: ({ settings }) => settings.accountId,
  isGenuine,
  read: ({ id, settings }, given) => readEvents({ object: "instagram", kind: "instagram", ours: settings.accountId, channelId: id }, given),
  accountOf: ({ settings }) => settings.accountId,
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

async function named(desk: Desk, setup: Instagram): Promise<string> {
  const page = await account(desk, setup, { path: "me", fields: "id,name,instagram_business_account" });
  const linked = textIn(objectIn(page["instagram_business_account"])["id"]);
  if (linked !== setup.settings.accountId) throw new Trouble("address-unknown", `The page ${textIn(page["name"])} is linked with ${linked || "no account"}.`);
  return `@${textIn((await account(desk, setup, { path: linked, fields: "username" }))["username"])}`;
}

async function nameOf(desk: Desk, setup: Instagram, address: string): Promise<string | null> {
  const person = await graph(desk, setup, { method: "GET", path: address, query: { fields: "name,username" } });
  return textIn(person["name"]) || textIn(person["username"]) || null;
}
