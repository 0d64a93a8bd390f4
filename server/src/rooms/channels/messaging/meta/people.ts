import type { Desk } from "../../../../core/desk.ts";
import type { Abilities, Adapter, Setup } from "../adapter.ts";
import { fetchLink } from "./fetching.ts";
import { objectIn, textIn } from "./json.ts";
import { arrangePage, checkPage, testPage } from "./pages.ts";
import { readEvents, type Family } from "./reading-events.ts";
import { sendToPerson, showSign } from "./sending-to-people.ts";
import { greet, isGenuine } from "./signing.ts";

type PeopleKind = Family["kind"];

/** In what Messenger and Instagram differ. */
type Own<K extends PeopleKind> = {
  kind: K;
  object: Family["object"];
  abilities: Abilities;
  /** The id of the page or account. */
  account(settings: Setup<K>["settings"]): string;
  /** How the platform calls the account, after having found out that the token is for it. Throws Trouble. */
  named(desk: Desk, setup: Setup<K>): Promise<string>;
  nameOf(desk: Desk, setup: Setup<K>, address: string): Promise<string | null>;
};

/** What Messenger and Instagram have in common: nearly all. */
export function peopleAdapter<K extends PeopleKind>({ kind, object, abilities, account, named, nameOf }: Own<K>): Adapter<K> {
  return {
    kind,
    abilities,
    identity: ({ settings }) => account(settings),
    isGenuine,
    read: ({ id, settings }, given) => readEvents({ object, kind, ours: account(settings), channelId: id }, given),
    accountOf: ({ settings }) => account(settings),
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
}
