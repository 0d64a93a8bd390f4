import { GrammyError, InputFile, type Api } from "grammy";
import type { Extra } from "@guli/contract";
import type { Desk } from "../../../../core/desk.ts";
import type { Abilities, Piece, Sending } from "../adapter.ts";
import { ask, type TelegramSetup } from "./api.ts";
import { idOf } from "./reading/message.ts";
import { troubleSaid } from "./trouble.ts";

const MB = 1024 * 1024;

export const abilities: Abilities = { longest: 4096, largestFile: 50 * MB, files: true, quickReplies: 12, shownLabel: 64 };

/** A large file over a slow line. */
const FILE_PATIENCE_MS = 180_000;

/** Bring one piece to a chat. Words go as they are: no mark-up is read into them. */
export async function send(desk: Desk, setup: TelegramSetup, { to, piece }: Sending): Promise<{ externalId: string }> {
  const { file } = piece;
  const taken = file
    ? await ask({ desk, setup, patienceMs: FILE_PATIENCE_MS }, (api) => sendFile(api, to, file))
    : await ask({ desk, setup }, (api) => api.sendMessage(to, piece.text, keyboardFor(piece.extras)));
  return { externalId: idOf(taken.chat.id, taken.message_id) };
}

type Taken = { chat: { id: number }; message_id: number };
type File = NonNullable<Piece["file"]>;

/** As what it is, so that it is shown and played in place; what Telegram does not take so (a picture of odd size, voice that they have forbidden) as a file. */
async function sendFile(api: Api, to: string, file: File): Promise<Taken> {
  const way = wayFor(file);
  try {
    return await sendAs(api, to, { way, file });
  } catch (cause) {
    if (way === "document" || !isOfItsKind(cause)) throw cause;
    return sendAs(api, to, { way: "document", file });
  }
}

type Way = "photo" | "voice" | "audio" | "video" | "document";

function sendAs(api: Api, to: string, { way, file }: { way: Way; file: File }): Promise<Taken> {
  const content = new InputFile(file.content, file.filename.replace(/[\r\n";]+/g, "_"));
  switch (way) {
    case "photo":
      return api.sendPhoto(to, content);
    case "voice":
      return api.sendVoice(to, content);
    case "audio":
      return api.sendAudio(to, content);
    case "video":
      return api.sendVideo(to, content);
    case "document":
      return api.sendDocument(to, content);
  }
}

const WAYS: Record<string, Exclude<Way, "document">> = {
  "image/jpeg": "photo",
  "image/png": "photo",
  "image/webp": "photo",
  "audio/ogg": "voice",
  "audio/opus": "voice",
  "audio/mpeg": "audio",
  "audio/mp4": "audio",
  "video/mp4": "video",
};
const LARGEST_PHOTO = 10 * MB;

export function wayFor({ contentType, size }: Pick<File, "contentType" | "size">): Way {
  const way = WAYS[contentType.toLowerCase().split(";")[0] ?? ""] ?? "document";
  return way === "photo" && size > LARGEST_PHOTO ? "document" : way;
}

/** Whether it was refused for what it is, and not for whom it is for. */
const isOfItsKind = (cause: unknown): boolean => cause instanceof GrammyError && ["type-refused", "too-large"].includes(troubleSaid(cause).word);

/** Buttons under the reply; pressed, the words on one of them come back as the customer's. They vanish with the first that is pressed. */
function keyboardFor(extras: Extra[]): Parameters<Api["sendMessage"]>[2] {
  const options = extras.flatMap((one) => (one.kind === "quick-replies" ? one.options : [])).slice(0, abilities.quickReplies);
  if (options.length === 0) return {};
  return { reply_markup: { keyboard: options.map((text) => [{ text }]), one_time_keyboard: true, resize_keyboard: true } };
}

/** Shown for five seconds, or until the next message. */
export async function showTyping(desk: Desk, setup: TelegramSetup, { to }: { to: string }): Promise<void> {
  await ask({ desk, setup, patienceMs: 5000 }, (api) => api.sendChatAction(to, "typing"));
}
