import type { Extra, MessageTemplate, MessagingFields, MessagingKind, MessagingTestStep } from "@guli/contract";
import type { IncomingHttpHeaders } from "node:http";
import type { Instant } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import type { StoredAttachment } from "../../conversations/index.ts";
import type { Sender } from "../../customers/index.ts";

/** The kinds that talk to a platform or a system outside; calls and visits are written down by hand, a form has its own door. */
export type PlatformKind = Exclude<MessagingKind, "phone" | "visit" | "form">;
type FieldsOf<K extends MessagingKind> = Extract<MessagingFields, { kind: K }>;

/** A channel with its secrets opened. Lives for one request or job; never logged. */
export type Setup<K extends PlatformKind = PlatformKind> = {
  id: string;
  workspaceId: string;
  kind: K;
  teamId: string | null;
  settings: FieldsOf<K>["settings"];
  secrets: FieldsOf<K>["secrets"];
  /** Where the platform calls us, and what proves at Meta that it is ours. */
  webhookUrl: string;
  verifyToken: string;
};

/** A webhook as it came, before anything of it is believed. */
export type Given = { raw: Buffer; headers: IncomingHttpHeaders; query: Record<string, string | undefined> };

/** A file that the platform has: `reference` is given back to `fetchFile`. Sizes in bytes; 0 where the platform does not say. */
export type FileThere = { reference: unknown; filename: string; contentType: string; size: number };

/** Something that a customer said. A reaction without words is one that nobody waits for an answer to. */
type Said = {
  what: "message";
  externalId: string;
  sender: Sender;
  /** It is the same message, come again, if one of these ids was stored since then. */
  formerly?: { externalIds: string[]; since: Instant };
  /** The platform's time of it. */
  at: Instant | null;
  text: string;
  extras: Extra[];
  files: FileThere[];
  /** The id of the message that it answers. */
  answersId?: string | null;
  /** What stands there, as the platform quotes it; what we know ourselves comes first. */
  answersText?: string | null;
  /** The platform has proven that these are theirs, too. */
  alsoTheirs?: { kind: "phone" | "email" | "whatsapp"; address: string }[];
};

/** Something that the platform told us. Ids are the platform's own, unique within the channel. */
export type Happening =
  | Said
  /** `at` is the platform's time of the edit: an older one that comes late is passed over. `whole`: the message as it is now, where it may not have come yet. */
  | { what: "edited"; externalId: string; text: string; at?: Instant; whole?: Said }
  | { what: "withdrawn"; externalId: string }
  /** They took back how they had reacted to a message: this one, or whichever they had. `replaced`: what they react with now is told beside it. */
  | { what: "unreacted"; address: string; answersId: string; emoji: string | null; at: Instant | null; replaced?: true }
  | { what: "delivered" | "seen"; externalIds: string[] }
  /** Everything that was sent to this address until then. */
  | { what: "delivered-until" | "seen-until"; address: string; until: Instant }
  | { what: "failed"; externalId: string; outcome: string; detail: string }
  | { what: "typing"; address: string }
  /** A piece of ours is there, by our own id of it (`Sending.id`): told even where the answer to our call was too slow to reach us. */
  | { what: "taken"; externalId: string; id: string }
  /** The business answered, and it came back to us: the desk did it, or somebody at the page's own inbox or on the phone. `address`: to whom. */
  | ({ what: "echoed"; address: string } & Pick<Said, "externalId" | "at" | "text" | "extras" | "files">)
  /** The customer wants no messages any more (blocked the bot, wrote STOP), or wants them again. It stands behind the message by which they said so. */
  | { what: "left" | "came-back"; address: string }
  /** For another account of the same app, which has one address for all: that account's channel reads it. */
  | { what: "for-another"; account: string }
  /** Something to be kept raw and looked at by a person. */
  | { what: "strange"; why: string };

/** One piece of a reply on its way out. A long text leaves in several, each file in its own. */
export type Piece = { text: string; extras: Extra[]; file: (StoredAttachment & { content: Buffer }) | null };
export type Sending = {
  /** Our own id of the piece: the same at every try, for those who can tell a repeat by it. */
  id: string;
  to: string;
  piece: Piece;
  /** The customer's last message is so long ago, in hours; null: never. */
  hoursSince: number | null;
};

export type Tested = { account: string | null; steps: MessagingTestStep[] };

/** What a channel can carry. Sizes in bytes, lengths in UTF-16 units; `longestBytes` where the platform counts a text in bytes of UTF-8. */
export type Abilities = { longest: number | null; longestBytes?: number; largestFile: number | null; files: boolean; quickReplies: number; shownLabel: number };

/**
 * What one platform needs, and nothing else: no database, no events. `read` is pure; whatever calls outside throws Trouble. A new channel is a new file that
 * fills this in.
 */
export type Adapter<K extends PlatformKind = PlatformKind> = {
  kind: K;
  abilities: Abilities;
  /** Who said STOP is left in peace by us: this platform would bring them every word all the same. */
  heedsStop?: true;
  /** The platform tells us by GET, too: what would be posted stands in the address. */
  takesGet?: true;
  /** Of what there can be only one channel that is on (a bot, a number), where that is seen without asking. */
  identity?(setup: Pick<Setup<K>, "settings" | "secrets">): string | null;
  /** Whether the platform sent it, by its signature over the raw body, compared in constant time. */
  isGenuine(setup: Setup<K>, given: Given): boolean;
  /** What it says. Never throws: what is not understood is `strange`, or a message with the extra `unknown`. */
  read(setup: Setup<K>, given: Given, now: Instant): Happening[];
  /** By which name the platform means this channel, where it tells several at one address. */
  accountOf?(setup: Setup<K>): string;
  /** What the platform wants to hear when all is stored; `{}` where it does not matter. */
  answer?(happenings: Happening[]): unknown;
  /** The platform asks whether the address is ours (Meta's GET with hub.challenge): what to answer, or null to refuse. */
  greet?(setup: Setup<K>, query: Record<string, string | undefined>): string | null;
  send(desk: Desk, setup: Setup<K>, sending: Sending): Promise<{ externalId: string }>;
  fetchFile(desk: Desk, setup: Setup<K>, reference: unknown): Promise<{ content: Buffer; contentType: string | null; filename: string | null }>;
  /** Ask the platform how the channel is and what it is called. Throws Trouble. */
  check(desk: Desk, setup: Setup<K>): Promise<{ account: string | null }>;
  /** Try it step by step, for the person who is connecting it; stops at the first step that fails. */
  test(desk: Desk, setup: Setup<K>): Promise<Tested>;
  /** Tell the platform where to call us, after the channel was connected, changed, switched on (`on`) or off. */
  arrange?(desk: Desk, setup: Setup<K>, on: boolean): Promise<void>;
  templates?(desk: Desk, setup: Setup<K>): Promise<MessageTemplate[]>;
  /** What somebody is called there, where messages do not say it. Asked once, after their first message. */
  nameOf?(desk: Desk, setup: Setup<K>, address: string): Promise<string | null>;
  /** Show the customer that we saw what they wrote, or that somebody is typing. Failures are nobody's business. */
  showSeen?(desk: Desk, setup: Setup<K>, about: { to: string; externalId: string }): Promise<void>;
  showTyping?(desk: Desk, setup: Setup<K>, about: { to: string; externalId: string | null }): Promise<void>;
};
