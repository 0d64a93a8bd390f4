import type { Message } from "grammy/types";
import type { FileThere } from "../../adapter.ts";

/** What `fetchFile` needs. */
export type Reference = { fileId: string };

type There = { file_id: string; file_size?: number; file_name?: string; mime_type?: string };

/** Where Telegram names no file or type, those of what it makes of them. The first that a message has is it: others stand beside it for old clients. */
const KINDS = [
  ["animation", "animation.mp4", "video/mp4"],
  ["document", "file", "application/octet-stream"],
  ["voice", "voice.ogg", "audio/ogg"],
  ["audio", "audio.mp3", "audio/mpeg"],
  ["video", "video.mp4", "video/mp4"],
  ["video_note", "video-message.mp4", "video/mp4"],
] as const;

/** The files that hang on a message. */
export function filesOf(message: Message): FileThere[] {
  const photo = message.photo?.toSorted((one, other) => one.width * one.height - other.width * other.height).at(-1);
  if (photo) return [asFile(photo, ["photo.jpg", "image/jpeg"])];
  for (const [key, name, type] of KINDS) {
    const there = message[key];
    if (there) return [asFile(there, [name, type])];
  }
  return [];
}

function asFile({ file_id: fileId, file_size: size = 0, file_name: filename, mime_type: contentType }: There, [name, type]: [string, string]): FileThere {
  const reference: Reference = { fileId };
  return { reference, filename: filename || name, contentType: contentType || type, size };
}
