import type { Desk, Tx } from "../../../core/desk.ts";
import { keepFiles, type Held } from "../../../core/files.ts";
import { isUnkeepable } from "../../../core/http/unkeepable.ts";
import { newId } from "../../../core/ids.ts";
import * as conversations from "../../conversations/index.ts";
import * as customers from "../../customers/index.ts";
import { noteReceived } from "../store.ts";
import { askName } from "./asking-names.ts";
import { heardEcho } from "./hearing-echoes.ts";
import { noteWord } from "./noting-later.ts";
import { keepStrange } from "./store.ts";
import type { Given, Happening, Setup } from "./adapter.ts";
import { isToBeNoted } from "./remembering.ts";
import { addressOn } from "./rules/addresses.ts";
import { pieceNamed } from "./rules/naming-pieces.ts";
import { placedAt } from "./rules/placing.ts";
import { cut } from "../../../core/cutting.ts";
import { plain } from "../../../core/plain.ts";

type Message = Extract<Happening, { what: "message" }>;
type About = { setup: Setup; raw: Held };

/** Store what a platform told us, one thing after the other, in its order. Only afterwards may it be acknowledged; brought again, it changes nothing. */
export async function takeIn(desk: Desk, setup: Setup, { given, happenings }: { given: Given; happenings: Happening[] }): Promise<void> {
  if (happenings.length === 0) return;
  const raw = await desk.files.hold(setup.workspaceId, given.raw);
  for (const happening of withoutFlood(happenings)) await takeInOrSetAside(desk, { setup, raw }, happening);
}

const MOST_STRANGE = 10;

/** A list of nothing but nonsense is kept whole, once: to note each of a million pieces would hold the desk for hours, and show no more. */
function withoutFlood(happenings: Happening[]): Happening[] {
  const beyond = new Set(happenings.filter(({ what }) => what === "strange").slice(MOST_STRANGE));
  if (beyond.size === 0) return happenings;
  return [...happenings.filter((one) => !beyond.has(one)), { what: "strange", why: `and ${beyond.size} more` }];
}

/** What a database cannot keep (a number out of every range) would be brought for ever, and hold up what comes behind: it is kept as it came. */
async function takeInOrSetAside(desk: Desk, about: About, happening: Happening): Promise<void> {
  try {
    await takeInOne(desk, about, happening);
  } catch (cause) {
    if (!isUnkeepable(cause)) throw cause;
    desk.log.warn({ error: cause, channelId: about.setup.id }, "the database cannot keep what a platform sent; it is kept raw");
    await desk.transaction(about.setup.workspaceId, (tx) => keepRaw(tx, about, `not stored: ${happening.what}`));
  }
}

async function takeInOne(desk: Desk, about: About, happening: Happening): Promise<void> {
  const { setup } = about;
  if (happening.what === "message") return takeMessage(desk, about, happening);
  if (happening.what === "edited") return takeEdit(desk, about, happening);
  if (happening.what === "typing") return showTyping(desk, setup, happening.address);
  await desk.transaction(setup.workspaceId, (tx) => apply(tx, about, happening));
}

/** An edit may come before what it edits: then it is the message, and what comes later is known already. */
async function takeEdit(desk: Desk, about: About, { externalId, text, at, whole }: Extract<Happening, { what: "edited" }>): Promise<void> {
  const { id: channelId, workspaceId } = about.setup;
  const known = await desk.transaction(workspaceId, async (tx) => {
    const known = await conversations.editIncoming(tx, { channelId, externalId, contentHash }, { text: plain(text), at: at ?? tx.now });
    if (!known && !whole) await keepRaw(tx, about, "edited without its message");
    return known;
  });
  if (!known && whole) await takeMessage(desk, about, whole);
}

async function takeMessage(desk: Desk, about: About, message: Message): Promise<void> {
  const { setup } = about;
  await conversations.receive(desk, await incomingFrom(desk, about, message), async (tx, received) => {
    if (received.outcome === "stored" && received.customerId) await recogniseMore(tx, received.customerId, message);
    if (received.met) askName(tx, setup, { customerId: received.customerId, sender: message.sender });
    if (isToBeNoted(desk, setup.id)) await noteReceived(tx, setup.id);
  });
}

/** Ids are unique on the platform, so an id is the whole key: what comes again with other words is an edit, not another message. */
const contentHash = "";

async function incomingFrom(desk: Desk, { setup, raw }: About, message: Message): Promise<conversations.Incoming> {
  const { externalId, formerly, sender, text, extras, files, at } = message;
  const answers = message.answersId ? await answered(desk, setup, { externalId: message.answersId, quoted: message.answersText ?? null }) : null;
  return {
    workspaceId: setup.workspaceId,
    channelId: setup.id,
    channelKind: setup.kind,
    teamId: setup.teamId,
    sender: { ...sender, name: plain(sender.name) },
    externalId,
    ...(formerly && { formerly }),
    contentHash,
    text: plain(text),
    quoted: null,
    subject: null,
    htmlHash: null,
    hasRemoteImages: false,
    rawHash: raw.hash,
    unreadable: false,
    automatic: false,
    headerId: null,
    references: [],
    conversationId: null,
    continues: true,
    fromLine: plain(sender.name) || null,
    toLines: [],
    ccLines: [],
    saidAt: at,
    ...placedAt(at, desk.clock.now()),
    extras: answers ? [answers, ...extras] : extras,
    awaited: files,
    attachments: [],
    files: [raw],
  };
}

/** Which message of this thread was answered, theirs or ours, with its beginning, where it is known here. */
async function answered(
  desk: Desk,
  setup: Setup,
  { externalId, quoted }: { externalId: string; quoted: string | null },
): Promise<{ kind: "answers"; messageId: string | null; text: string | null }> {
  const known = await desk.read(setup.workspaceId, (tx) => conversations.byAnyId(tx, { channelId: setup.id, externalId, contentHash }));
  return { kind: "answers", messageId: known?.id ?? null, text: cut(known?.text || quoted || "", 140) || null };
}

/** The platform vouches for further addresses: they are theirs, and whoever has one of them already is the same person. */
async function recogniseMore(tx: Tx, customerId: string, { alsoTheirs = [] }: Message): Promise<void> {
  for (const address of alsoTheirs) await customers.addProven(tx, customerId, address);
}

async function apply(tx: Tx, about: About, happening: Exclude<Happening, { what: "message" | "edited" | "typing" }>): Promise<void> {
  const { setup } = about;
  const channelId = setup.id;
  switch (happening.what) {
    case "withdrawn":
      return strangeUnless(await conversations.withdrawIncoming(tx, { channelId, externalId: happening.externalId, contentHash }));
    case "unreacted":
      return takeReactionBack(tx, about, happening);
    case "delivered":
    case "seen":
      return noteWord(tx, { channelId, externalIds: happening.externalIds, state: happening.what });
    case "delivered-until":
    case "seen-until": {
      const state = happening.what === "seen-until" ? "seen" : "delivered";
      return conversations.noteProgressUntil(tx, { channelId, address: happening.address, until: happening.until }, state);
    }
    case "taken":
      return conversations.noteTaken(tx, { ...pieceNamed(happening.id), channelId, externalId: happening.externalId });
    case "failed":
      return noteWord(tx, { channelId, externalIds: [happening.externalId], state: "failed", outcome: happening.outcome, detail: happening.detail });
    case "echoed":
      return (await heardEcho(tx, setup, happening)) ? undefined : keepRaw(tx, about, "answered elsewhere, to nobody known here");
    case "left":
    case "came-back":
      return customers.noteReachable(tx, addressOn(setup, happening.address), happening.what === "came-back");
    case "for-another":
      return keepRaw(tx, about, `for another account: ${happening.account}`);
    case "strange":
      return keepRaw(tx, about, happening.why);
  }

  /** What changes a message that never came here is kept raw: somebody may want to know. */
  async function strangeUnless(known: boolean): Promise<void> {
    if (!known) await keepRaw(tx, about, `${happening.what} without its message`);
  }
}

/** Whoever reacts anew replaces what may never have been. */
async function takeReactionBack(tx: Tx, about: About, { answersId, replaced, ...one }: Extract<Happening, { what: "unreacted" }>): Promise<void> {
  const channelId = about.setup.id;
  const message = await conversations.byAnyId(tx, { channelId, externalId: answersId, contentHash });
  const known = message !== undefined && (await conversations.withdrawReactions(tx, { ...one, channelId, messageId: message.id, before: replaced === true }));
  if (!known && !replaced) await keepRaw(tx, about, "reaction taken back that never came");
}

async function keepRaw(tx: Tx, { setup, raw }: About, why: string): Promise<void> {
  await keepFiles(tx, [raw]);
  await keepStrange(tx, { id: newId(), channelId: setup.id, why: why.slice(0, 300), rawHash: raw.hash });
}

async function showTyping(desk: Desk, setup: Setup, address: string): Promise<void> {
  const at = await desk.read(setup.workspaceId, (tx) => conversations.latestAt(tx, setup.id, address));
  if (at) desk.bus.tell({ kind: "passing", workspaceId: setup.workspaceId, topic: "customer-typing", body: { conversationId: at.id } });
}
