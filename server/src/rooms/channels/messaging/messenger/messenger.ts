import type { Desk } from "../../../../core/desk.ts";
import type { Abilities, Adapter, Setup } from "../adapter.ts";
import { account } from "../meta/accounts.ts";
import { graph } from "../meta/graph.ts";
import { textIn } from "../meta/json.ts";
import { peopleAdapter } from "../meta/people.ts";
import { Trouble } from "../trouble.ts";

type Messenger = Setup<"messenger">;

/** https://developers.facebook.com/docs/messenger-platform/reference/send-api */
const abilities: Abilities = { longest: 2000, largestFile: 25 * 1024 * 1024, files: true, quickReplies: 13, shownLabel: 20 };

/** Facebook Messenger, for one page. */
export const messenger: Adapter<"messenger"> = peopleAdapter({
  kind: "messenger",
  object: "page",
  abilities,
  account: ({ pageId }) => pageId,
  named,
  nameOf,
});

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
