import { z } from "zod";
import type { Extra } from "@guli/contract";
import type { Desk } from "../../../../core/desk.ts";
import type { Abilities, Piece, Sending } from "../adapter.ts";
import { openFileUrl } from "../public-files.ts";
import { ask, type ViberSetup } from "./api.ts";

const MB = 1024 * 1024;

export const abilities: Abilities = { longest: 7000, largestFile: 50 * MB, files: true, quickReplies: 12, shownLabel: 250 };

const Taken = z.object({ message_token: z.union([z.string(), z.number()]).transform(String) });

/** Bring one piece to somebody who takes the bot's messages. Files go as an address from which Viber fetches them. */
export async function send(desk: Desk, setup: ViberSetup, { to, piece }: Sending): Promise<{ externalId: string }> {
  const about = { receiver: to, min_api_version: 1, sender: { name: setup.settings.senderName } };
  const body = { ...about, ...(piece.file ? mediaOf(desk, setup, piece.file) : { type: "text", text: piece.text, ...keyboardFor(piece.extras) }) };
  const { message_token: externalId } = await ask(desk, setup, { method: "send_message", body, gives: Taken });
  return { externalId };
}

type File = NonNullable<Piece["file"]>;

function mediaOf(desk: Desk, { workspaceId }: ViberSetup, { id, filename, contentType, size }: File): object {
  const named = { filename: withEnding(filename, contentType) };
  const media = openFileUrl(desk, { workspaceId, id, ...named });
  switch (wayFor({ contentType, size })) {
    case "picture":
      return { type: "picture", text: "", media };
    case "video":
      return { type: "video", media, size };
    case "file":
      return { type: "file", media, size, file_name: named.filename };
  }
}

const LARGEST_PICTURE = MB;
const LARGEST_VIDEO = 26 * MB;

/** As what it is, so that it is shown in place; what Viber does not take so as a file. */
export function wayFor({ contentType, size }: Pick<File, "contentType" | "size">): "picture" | "video" | "file" {
  if (PICTURES.has(contentType) && size <= LARGEST_PICTURE) return "picture";
  return contentType === "video/mp4" && size <= LARGEST_VIDEO ? "video" : "file";
}

const PICTURES: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/gif"]);
const ENDINGS: Record<string, string> = { "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "video/mp4": ".mp4", "application/pdf": ".pdf" };

/** Viber tells by the ending what it is; a name without one gets that of its type. */
function withEnding(filename: string, contentType: string): string {
  const ending = ENDINGS[contentType];
  return !ending || /\.[a-z0-9]{1,5}$/i.test(filename) ? filename : `${filename}${ending}`;
}

/** Buttons under the reply; pressed, the words on one of them come back as the customer's. Their labels are read as HTML. */
function keyboardFor(extras: Extra[]): object {
  const options = extras.flatMap((one) => (one.kind === "quick-replies" ? one.options : [])).slice(0, abilities.quickReplies);
  if (options.length === 0) return {};
  const Buttons = options.map((text) => ({ Columns: 6, Rows: 1, ActionType: "reply", ActionBody: text, Text: escaped(text), Silent: false }));
  return { keyboard: { Type: "keyboard", DefaultHeight: false, Buttons } };
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
