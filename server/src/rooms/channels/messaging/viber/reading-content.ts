import { z } from "zod";
import type { Extra } from "@guli/contract";
import type { FileThere } from "../adapter.ts";
import { plain } from "../../../../core/plain.ts";

const words = z.string().transform(plain).catch("");
const size = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0);

export const Message = z.object({
  type: z.string().transform((type) => plain(type).slice(0, 60)),
  text: words,
  media: words,
  file_name: words,
  file_size: size,
  size,
  location: z
    .object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180), address: words })
    .nullable()
    .catch(null),
  contact: z.object({ name: words, phone_number: words }).nullable().catch(null),
});
type Message = z.output<typeof Message>;

type Content = { text: string; extras: Extra[]; files: FileThere[] };

/** What one message holds, by its type; of a type that nobody here knows what can be read, with a word that there was more. */
export function contentOf(message: Message): Content {
  const { text, location, contact } = message;
  switch (message.type) {
    case "text":
      return { text, extras: [], files: [] };
    case "url":
      return { text: [text, message.media].filter((one) => one !== "").join("\n"), extras: [], files: [] };
    case "sticker":
      return { text: "", extras: [{ kind: "sticker", emoji: null }], files: [] };
    case "location":
      if (location)
        return { text, extras: [{ kind: "location", latitude: location.lat, longitude: location.lon, title: location.address || null }], files: [] };
      break;
    case "contact":
      // Whose card it is nobody vouches for: it is shown, and proves nothing.
      if (contact) return { text, extras: [{ kind: "contact", name: contact.name, phone: contact.phone_number || null }], files: [] };
      break;
    case "picture":
    case "video":
    case "file":
      if (message.media !== "") return { text, extras: [], files: [fileOf(message, message.type)] };
  }
  return { text, extras: [{ kind: "unknown", type: message.type }], files: message.media === "" ? [] : [fileOf(message, "file")] };
}

const USUAL = {
  picture: { filename: "picture.jpg", contentType: "image/jpeg" },
  video: { filename: "video.mp4", contentType: "video/mp4" },
  file: { filename: "file", contentType: "application/octet-stream" },
};

/** Viber keeps it for an hour under this address. */
function fileOf({ media, file_name: named, file_size, size: otherSize }: Message, type: keyof typeof USUAL): FileThere {
  const { filename, contentType } = USUAL[type];
  return { reference: { url: media }, filename: named || filename, contentType, size: file_size || otherSize };
}
