import type { GuideOutcome, Language } from "@guli/contract";
import { createHash } from "node:crypto";
import { cut } from "../../core/cutting.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import { linkedTo } from "../../core/links.ts";
import * as conversations from "../conversations/index.ts";
import * as customers from "../customers/index.ts";
import { noteVoice } from "./noting.ts";
import { centreIn, filesOf } from "./opening.ts";
import type { Centre } from "./pages/layout.ts";
import type { ShownFile } from "./rules/markdown.ts";
import type { Said } from "./rules/standing.ts";
import { sendingFor } from "./sending.ts";
import { shownForReader, type Shown } from "./store/shelf.ts";
import { oneAfterAnother, type SendingRow } from "./store/sendings.ts";

export { personalPage, wrongIn } from "./pages/personal.ts";

/** A guide for one customer, as they are shown it. */
export type Opened = {
  centre: Centre;
  guide: Shown;
  files: Map<string, ShownFile>;
  said: readonly Said[];
  /** Whether they can write to us from the page. */
  mayWrite: boolean;
};

/** What a link opens. Null: nothing, or nothing any more. Looking changes nothing. */
export function openPersonal(desk: Desk, token: string, wished: Language | undefined): Promise<Opened | null> {
  return readLink(desk, token, async (tx, sending) => {
    const guide = await shownForReader(tx, { guideId: sending.guideId, wished: wished ?? sending.language, otherwise: sending.language });
    if (!guide) return null;
    const centre = await centreIn(tx);
    return { centre, guide, files: await filesOf(tx, centre, guide), said: sending.said, mayWrite: await mayWrite(tx, sending) };
  });
}

/** Whose business a link is about; null for what is no link of ours. */
export const workspaceBehind = (desk: Desk, token: string): string | null => linkedTo(desk.vault, "guide", token)?.workspaceId ?? null;

type Work<T> = (tx: Tx, sending: SendingRow) => Promise<T | null>;

async function readLink<T>(desk: Desk, token: string, work: Work<T>): Promise<T | null> {
  const linked = linkedTo(desk.vault, "guide", token);
  return linked && desk.read(linked.workspaceId, withSending(linked.id, work));
}

const withSending =
  <T>(id: string, work: Work<T>) =>
  async (tx: Tx): Promise<T | null> => {
    const sending = await sendingFor(tx, id);
    return sending ? work(tx, sending) : null;
  };

/** Note what the customer says of a step, or of the whole; false where the link opens nothing any more. */
export async function tellPersonally(desk: Desk, token: string, { step, outcome }: { step: string; outcome: GuideOutcome }): Promise<boolean> {
  const linked = linkedTo(desk.vault, "guide", token);
  if (!linked) return false;
  const note: Work<boolean> = async (tx, sending) => {
    const guide = await shownForReader(tx, { guideId: sending.guideId, wished: sending.language, otherwise: sending.language });
    // Of whom we have blocked nothing is noted, and they do not learn of it.
    if (guide && (await customers.customerFor(tx, sending.customerId)).blocked) return true;
    return guide ? noteVoice(tx, { ...guide, reader: sending.id, sending }, { stepId: step === "" ? null : step, outcome }) : null;
  };
  const noted = await desk.transaction(linked.workspaceId, async (tx) => {
    await oneAfterAnother(tx, linked.id);
    return withSending(linked.id, note)(tx);
  });
  return noted !== null;
}

async function mayWrite(tx: Tx, { conversationId }: SendingRow): Promise<boolean> {
  const { customerId, channelId } = await conversations.conversationFor(tx, conversationId);
  const { blocked } = await customers.customerFor(tx, customerId);
  return !blocked && (await conversations.knownChannel(tx, channelId))?.open === true;
}

type Words = { text: string; step: string; key: string };

/** What the customer writes on the page comes into the conversation in which the guide was sent. Pressed twice it comes once. Null: it is not taken. */
export async function writeFromGuide(desk: Desk, token: string, words: Words): Promise<"taken" | null> {
  const about = await readLink(desk, token, async (tx, sending) => {
    if (!(await mayWrite(tx, sending))) return null;
    const { customerId, channelId, customerAddress, teamId } = await conversations.conversationFor(tx, sending.conversationId);
    const channel = await conversations.knownChannel(tx, channelId);
    return channel ? { sending, customerId, channelId, customerAddress, teamId, channelKind: channel.kind, workspaceId: tx.workspaceId } : null;
  });
  if (!about) return null;
  await conversations.receive(desk, incomingFrom(about, words));
  return "taken";
}

type About = Pick<conversations.Incoming, "workspaceId" | "channelId" | "channelKind" | "teamId"> & {
  sending: SendingRow;
  customerId: string;
  customerAddress: string;
};

function incomingFrom({ sending, customerId, customerAddress, ...channel }: About, { text, step, key }: Words): conversations.Incoming {
  const at = sending.steps.findIndex(({ id }) => id === step);
  const label = at < 0 ? sending.title : `${sending.title}: ${at + 1}. ${sending.steps[at]!.title}`;
  return {
    ...channel,
    // Whose it is, is known by the link; nobody is recognised by an address.
    sender: { kind: "form", address: customerAddress, name: "" },
    whose: async (tx) => {
      const { id, name, blocked, language } = await customers.customerFor(tx, customerId);
      return { id, name, blocked, language, isNew: false };
    },
    conversationId: sending.conversationId,
    externalId: `guide:${sending.id}:${key}`,
    contentHash: createHash("sha256").update(text).digest("hex"),
    text,
    extras: [{ kind: "pressed", label: cut(label, 300) }],
    quoted: null,
    subject: null,
    htmlHash: null,
    hasRemoteImages: false,
    rawHash: null,
    unreadable: false,
    automatic: false,
    headerId: null,
    references: [],
    fromLine: null,
    toLines: [],
    ccLines: [],
    saidAt: null,
    attachments: [],
    files: [],
  };
}
