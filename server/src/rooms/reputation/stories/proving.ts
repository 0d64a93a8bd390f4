import type { Language } from "@guli/contract";
import { isBefore, minus, plus, type Instant } from "../../../core/clock.ts";
import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { linkedTo, linkToken, type Linked } from "../../../core/links.ts";
import { canWriteFromDesk, publicUrl, sendFromDesk } from "../../channels/index.ts";
import { foldAddress, provenOwners } from "../../customers/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { tellChanged } from "../telling.ts";
import { askedAbout, askedSince, prove } from "./store/stories.ts";
import { storyWords } from "./words/words.ts";

/** Nobody's mailbox is filled by strangers: so many letters to one address in a day, and to all together in an hour. */
const MOST = { there: 3, anywhere: 60 };
/** For so long the link opens something. */
const OPEN = { hours: 7 * 24 };

export type Asking = { email: string; claimsId: string | null; mark: string };

/** Whether and how whoever has an address is asked if a story is theirs; null where they are not. Who is told nothing learns nothing of it. */
export async function askingOf(tx: Tx, typed: string): Promise<Asking | null> {
  const email = typed.trim();
  if (email === "" || !(await canWriteFromDesk(tx))) return null;
  const folded = foldAddress("email", email);
  const mark = tx.desk.vault.mark(`${tx.workspaceId}:${folded}`, "story-address");
  const asked = await askedSince(tx, mark, { day: minus(tx.now, { hours: 24 }), hour: minus(tx.now, { hours: 1 }) });
  if (asked.there >= MOST.there || asked.anywhere >= MOST.anywhere) return null;
  const owner = (await provenOwners(tx, { emails: [folded], phones: [] })).get(`email:${folded}`);
  return { email, mark, claimsId: owner?.leads ?? null };
}

type Order = { storyId: string; language: Language; sealed: string; attempts: number };
const aboutOf = (storyId: string): string => `story ${storyId}`;

/** The address goes along sealed, and nowhere else: when the letter has left, nobody has it any more. */
export function ask(tx: Tx, { email, storyId, language }: { email: string; storyId: string; language: Language }): void {
  const sealed = tx.desk.vault.seal(email, aboutOf(storyId)).toString("base64");
  tx.enqueue("mail-story", { storyId, language, sealed, attempts: 1 }, { key: aboutOf(storyId) });
}

/** One try to mail the link; what can be mended by waiting is tried again, under the same Message-ID. */
export const mailStory: Task = async (desk, payload) => {
  const { workspaceId, ...order } = payload as unknown as Order & { workspaceId: string };
  const { storyId, language, sealed, attempts } = order;
  const isOpen = await desk.transaction(workspaceId, async (tx) => (await askedAbout(tx, storyId))?.proof === "asked");
  if (!isOpen) return;
  const { name: business } = await desk.read(workspaceId, workspaceOf);
  const { subject, letter } = storyWords[language].mine;
  const url = `${publicUrl(desk)}/stories/mine/${linkToken(desk.vault, "story-mine", { workspaceId, id: storyId })}?lang=${language}`;
  const put = (text: string) => text.replaceAll("{{business}}", () => business).replaceAll("{{url}}", () => url);
  const to = desk.vault.open(Buffer.from(sealed, "base64"), aboutOf(storyId));
  const nextTryAt = await sendFromDesk(desk, workspaceId, { to, subject: put(subject), text: put(letter), language, key: `story-${storyId}`, attempts });
  if (nextTryAt)
    await desk.transaction(workspaceId, async (tx) =>
      tx.enqueue("mail-story", { ...order, attempts: attempts + 1 }, { key: aboutOf(storyId), runAt: nextTryAt }),
    );
};

export type Asked = {
  linked: Linked;
  business: string;
  language: Language;
  timeZone: string;
  words: string;
  sentAt: Instant;
  proof: "asked" | "confirmed" | "denied";
};

/** What the link in the letter opens; null where there is nothing, or no longer. Opening it changes nothing: scanners confirm nobody's story. */
export async function askedBehind(desk: Desk, token: string): Promise<Asked | null> {
  const linked = linkedTo(desk.vault, "story-mine", token);
  if (!linked) return null;
  return desk.transaction(linked.workspaceId, async (tx) => {
    const story = await askedAbout(tx, linked.id);
    if (!story || isBefore(plus(story.sentAt, OPEN), tx.now)) return null;
    const { name: business, language, timeZone } = await workspaceOf(tx);
    return { linked, business, language, timeZone, ...story };
  });
}

/** What whoever has the address says; said once, it stays. */
export function answer(desk: Desk, { linked: { workspaceId, id } }: Asked, isMine: boolean): Promise<void> {
  return desk.transaction(workspaceId, async (tx) => {
    const story = await askedAbout(tx, id);
    if (story?.proof !== "asked") return;
    await prove(tx, id, isMine ? { proof: "confirmed", customerId: story.claimsId } : { proof: "denied", customerId: null });
    tellChanged(tx, isMine && story.claimsId ? { customer: story.claimsId } : theDesk);
  });
}
