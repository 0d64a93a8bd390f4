import type { Desk } from "../../../../core/desk.ts";
import type { Abilities, Adapter, Setup } from "../adapter.ts";
import { account } from "../meta/accounts.ts";
import { graph } from "../meta/graph.ts";
import { objectIn, textIn } from "../meta/json.ts";
import { peopleAdapter } from "../meta/people.ts";
import { Trouble } from "../trouble.ts";

type Instagram = Setup<"instagram">;

/** Its texts are counted in bytes: a Georgian letter is three. https://developers.facebook.com/docs/messenger-platform/instagram/features/send-message */
const abilities: Abilities = { longest: 1000, longestBytes: 1000, largestFile: 25 * 1024 * 1024, files: true, quickReplies: 13, shownLabel: 20 };

/** Instagram's direct messages, for a professional account that is linked with a page; the token is the page's. */
export const instagram: Adapter<"instagram"> = peopleAdapter({
  kind: "instagram",
  object: "instagram",
  abilities,
  account: ({ accountId }) => accountId,
  named,
  nameOf,
});

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
