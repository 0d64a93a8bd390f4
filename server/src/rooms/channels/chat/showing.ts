import type { Message, Colour } from "@guli/contract";
import type { WidgetAttachment, WidgetMessage } from "@guli/contract/widget";
import type { z } from "zod";
import type { Desk, Tx } from "../../../core/desk.ts";
import { sameSecret } from "../../../core/secrets.ts";
import { headerIdsById } from "../../conversations/index.ts";
import { personNames } from "../../people/index.ts";

const colours: z.infer<typeof Colour>[] = ["clay", "amber", "moss", "teal", "sky", "plum", "rose", "stone"];

/** What a visitor sees of a conversation: what they wrote, and our replies that have left; what the desk says by itself has no face. Notes, activity and held replies stay in the house. */
export async function showToVisitor(tx: Tx, messages: Message[]): Promise<WidgetMessage[]> {
  const shown = messages.filter(isForVisitor);
  const keys = await headerIdsById(
    tx,
    shown.map((one) => one.id),
  );
  const names = await personNames(tx, [...new Set(shown.flatMap((one) => one.personId ?? []))]);
  return shown.map((one) => ({
    id: one.id,
    key: one.kind === "incoming" ? (keys.get(one.id) ?? null) : null,
    from: one.kind === "reply" ? "agent" : "visitor",
    agent: one.kind === "reply" && one.personId !== null ? faceOf(one.personId, names.get(one.personId ?? "")) : null,
    text: one.text,
    attachments: one.attachments.map((file) => showFile(tx, file)),
    ...optionsOf(one),
    at: one.createdAt,
  }));
}

function optionsOf({ extras }: Message): Pick<WidgetMessage, "options"> {
  const asked = extras.find((one) => one.kind === "quick-replies");
  return asked ? { options: asked.options } : {};
}

export function isForVisitor({ kind, delivery }: Message): boolean {
  return kind === "incoming" || (kind === "reply" && (delivery?.state === "sent" || delivery?.state === "seen"));
}

/** First name and initials: a face, not a personnel file. */
export function faceOf(personId: string | null, name: string | undefined): NonNullable<WidgetMessage["agent"]> {
  const words = (name ?? "").split(/\s+/).filter(Boolean);
  const initials = words
    .slice(0, 2)
    .map((word) => [...word][0])
    .join("");
  const colour = colours[Number.parseInt((personId ?? "0").slice(-1), 16) % colours.length]!;
  return { name: words[0] ?? "", initials, colour };
}

export function showFile(tx: Tx, { id, filename, contentType, size }: Message["attachments"][number]): WidgetAttachment {
  return { id, filename, contentType, size, url: `/widget/api/v1/files/${tx.workspaceId}/${id}/${markOf(tx.desk, tx.workspaceId, id)}` };
}

/** What proves that we gave this visitor the address of this file. */
const markOf = (desk: Desk, workspaceId: string, id: string): string => desk.vault.mark(`${workspaceId}/${id}`, "chat-file");

export const isOurMark = (desk: Desk, { workspaceId, id, mark }: { workspaceId: string; id: string; mark: string }): boolean =>
  sameSecret(mark, markOf(desk, workspaceId, id));
