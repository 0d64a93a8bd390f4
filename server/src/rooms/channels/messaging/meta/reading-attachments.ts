import type { Extra } from "@guli/contract";
import type { FileThere } from "../adapter.ts";
import { listIn, numberIn, objectIn, textIn, type Loose } from "./json.ts";
import { labelIn } from "./labels.ts";
import { fileNamed } from "./names.ts";

export type Held = { text: string; extras: Extra[]; files: FileThere[] };

/** What Meta says of files before they are fetched: of which kind they are, not exactly which type. */
const TYPES: Record<string, string> = { image: "image/jpeg", video: "video/mp4", audio: "audio/mp4", file: "application/octet-stream" };
/** Instagram's posts, reels and stories come with a link to a picture or film; what it is, the server says when it is fetched. */
const SHARED: ReadonlySet<string> = new Set(["ig_reel", "reel", "ig_post", "post", "story_mention", "ig_story", "media_share"]);

/** What a message of Messenger or Instagram holds. */
export function holdIn(message: Loose): Held {
  const quick = objectIn(message["quick_reply"]);
  const text = textIn(message["text"]);
  if (message["quick_reply"]) return { text: "", extras: [{ kind: "pressed", label: labelIn({ id: textIn(quick["payload"]), title: text }) }], files: [] };
  const parts = [...listIn(message["attachments"]).map(attached), ...storyIn(message)];
  const links = parts.map(({ link }) => link).filter((link) => link !== "" && !text.includes(link));
  const extras = [...parts.flatMap((part) => part.extras), ...unknownIn(message, parts.length + text.length)];
  return { text: [text, ...links].filter(Boolean).join("\n"), extras, files: parts.flatMap(({ files }) => files) };
}

type Part = Pick<Held, "extras" | "files"> & { link: string };
const part = (held: Partial<Part>): Part => ({ extras: [], files: [], link: "", ...held });

function attached(attachment: Loose): Part {
  const type = textIn(attachment["type"]);
  const payload = objectIn(attachment["payload"]);
  const url = textIn(payload["url"]);
  if (type === "location") return located(payload);
  if (payload["sticker_id"] !== undefined) return part({ extras: [{ kind: "sticker", emoji: thumb(payload["sticker_id"]) }], files: fileAt("sticker", url) });
  if (TYPES[type] && url !== "") return part({ files: fileAt(type, url) });
  // What is shared from the web or from Instagram is a link, which reads as one; where there is a picture of it, that, too.
  if (type === "fallback" || type === "share") return part({ link: url || textIn(attachment["url"]) });
  if (SHARED.has(type) && url !== "") return part({ extras: [{ kind: "unknown", type }], files: fileAt(type, url) });
  return part({ extras: [{ kind: "unknown", type: (type || "attachment").slice(0, 100) }] });
}

/** Messenger's three sizes of the thumb. */
const THUMBS: ReadonlySet<string> = new Set(["369239263222822", "369239343222814", "369239383222810"]);
const thumb = (id: unknown): string | null => (THUMBS.has(textIn(id)) ? "👍" : null);

function located(payload: Loose): Part {
  const place = objectIn(payload["coordinates"]);
  const [latitude, longitude] = [numberIn(place["lat"]), numberIn(place["long"])];
  if (latitude === null || longitude === null) return part({ extras: [{ kind: "unknown", type: "location" }] });
  return part({ extras: [{ kind: "location", latitude, longitude, title: null }] });
}

const fileAt = (type: string, link: string): FileThere[] => {
  const contentType = TYPES[type] ?? "application/octet-stream";
  return link === "" ? [] : [{ reference: { link }, filename: fileNamed(type, contentType), contentType, size: 0 }];
};

/** They answer a story of ours: what it showed comes along, as long as the story lasts. */
function storyIn(message: Loose): Part[] {
  const story = objectIn(objectIn(message["reply_to"])["story"]);
  return story["id"] === undefined ? [] : [part({ extras: [{ kind: "unknown", type: "story_reply" }], files: fileAt("story", textIn(story["url"])) })];
}

/** Meta tells that there was something, but not what. */
function unknownIn(message: Loose, known: number): Extra[] {
  if (message["is_unsupported"] === true) return [{ kind: "unknown", type: "unsupported" }];
  return known === 0 ? [{ kind: "unknown", type: "empty" }] : [];
}
