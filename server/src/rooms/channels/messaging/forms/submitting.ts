import type { Language } from "@guli/contract";
import { createHash } from "node:crypto";
import type { Desk, Tx } from "../../../../core/desk.ts";
import { newId } from "../../../../core/ids.ts";
import { refuse } from "../../../../core/refusal.ts";
import * as conversations from "../../../conversations/index.ts";
import * as customers from "../../../customers/index.ts";
import { workspaceOf } from "../../../workspaces/index.ts";
import { channel, lookUp, noteReceived, type StoredMessaging } from "../../store.ts";
import { readEntry, type Filled, type FormSettings } from "./rules.ts";
import { insertEntry } from "./store.ts";
import { formWords } from "./words.ts";

export type OpenForm = { workspaceId: string; id: string; teamId: string | null; settings: FormSettings; business: string; language: Language };

/** The form at an address. Refuses with `form.unknown`, also where it is switched off. */
export async function formAt(desk: Desk, key: string): Promise<OpenForm> {
  const at = (await desk.global((tx) => lookUp(tx, "form", key))) ?? refuse("form.unknown");
  return desk.read(at.workspaceId, async (tx) => {
    const one = await channel(tx, at.channelId);
    if (one?.kind !== "form" || !one.on) refuse("form.unknown");
    const { id, teamId, settings } = one as StoredMessaging;
    const { name, language } = await workspaceOf(tx);
    return { workspaceId: at.workspaceId, id, teamId, settings: settings as FormSettings, business: name, language };
  });
}

/** `referral`: the code of whoever sent them here, as it came with the address of the form. */
export type Entry = { values: Filled; files: conversations.Brought[]; key: string | null; language: Language; referral?: string };

/** Store what was filled in, once: what a double click or an impatient page sends again is known by its key and its words. */
export async function submit(desk: Desk, form: OpenForm, entry: Entry): Promise<void> {
  const { workspaceId, id: channelId } = form;
  const externalId = idFor(entry, desk.clock.now());
  if (entry.files.length > 0 && (await isKnown(desk, form, externalId))) return;
  const entryId = newId();
  const ids: string[] = [];
  for (const file of entry.files) ids.push((await conversations.bring(desk, workspaceId, { by: entryId, file })).id);
  const read = withReferral(readEntry(form.settings.fields, entry.values, form.language), entry.referral, form.language);
  const incoming = { ...incomingFrom(form, entry, { entryId, externalId, read }), brought: { ids, by: entryId } };
  await conversations.receive(desk, incoming, async (tx, { outcome, customerId, conversationId }) => {
    if (outcome === "repeated" || !customerId) return;
    await insertEntry(tx, { id: entryId, channelId, conversationId, email: read.email });
    await remember(tx, customerId, read);
    await noteReceived(tx, channelId);
  });
}

type Read = ReturnType<typeof readEntry>;

/** Shown beside what was filled in; whose code it is, is looked up by the room that gives them out. */
function withReferral(read: Read, referral: string | undefined, language: Language): Read {
  if (referral === undefined) return read;
  const fields = read.extras.flatMap((extra) => (extra.kind === "form" ? extra.fields : []));
  return { ...read, extras: [{ kind: "form", fields: [...fields, { label: formWords[language].referral, value: referral }] }] };
}

/** Files are not kept a second time only to be forgotten. */
const isKnown = (desk: Desk, { workspaceId, id: channelId }: OpenForm, externalId: string): Promise<boolean> =>
  desk.read(workspaceId, async (tx) => (await conversations.byExternalId(tx, { channelId, externalId, contentHash: "" })) !== undefined);

const SAME_CLICK_MS = 10 * 60_000;

/** The page's key and the words together: a key that was copied into another page with it does not make two people's words one. */
function idFor({ key, values, files }: Entry, now: string): string {
  const names = files.map(({ filename, content }) => [filename, content.length]);
  const about = JSON.stringify([key ?? Math.floor(Date.parse(now) / SAME_CLICK_MS), values, names]);
  return createHash("sha256").update(about).digest("base64url");
}

type About = { entryId: string; externalId: string; read: ReturnType<typeof readEntry> };

/** Who fills in a form has proven nothing: each entry is somebody of its own until a colleague says whose it is. */
function incomingFrom({ workspaceId, id, teamId }: OpenForm, { language }: Entry, { entryId, externalId, read }: About): conversations.Incoming {
  return {
    workspaceId,
    channelId: id,
    channelKind: "form",
    teamId,
    sender: { kind: "form", address: entryId, name: read.name || (read.email ?? ""), language },
    externalId,
    contentHash: "",
    text: read.text,
    quoted: null,
    subject: null,
    htmlHash: null,
    hasRemoteImages: false,
    rawHash: null,
    unreadable: false,
    automatic: false,
    headerId: null,
    references: [],
    extras: read.extras,
    conversationId: null,
    fromLine: null,
    toLines: [],
    ccLines: [],
    saidAt: null,
    attachments: [],
    files: [],
  };
}

/** As said, not as proven: nobody is recognised by it. */
async function remember(tx: Tx, customerId: string, { email, phone }: { email: string | null; phone: string | null }): Promise<void> {
  if (email) await customers.rememberAddress(tx, customerId, { kind: "email", address: email, verified: false });
  if (phone) await customers.rememberAddress(tx, customerId, { kind: "phone", address: phone, verified: false });
}
