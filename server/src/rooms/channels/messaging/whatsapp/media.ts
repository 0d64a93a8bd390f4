import type { Desk } from "../../../../core/desk.ts";
import type { Piece, Setup } from "../adapter.ts";
import { fetchLink, type Fetched } from "../meta/fetching.ts";
import { graph } from "../meta/graph.ts";
import { numberIn, objectIn, textIn } from "../meta/json.ts";
import { Trouble } from "../trouble.ts";

const MB = 1024 * 1024;

/** What WhatsApp shows as picture, film or sound; everything else goes as a document. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media */
const SHOWN: { type: "image" | "video" | "audio"; contentTypes: readonly string[]; most: number }[] = [
  { type: "image", contentTypes: ["image/jpeg", "image/png"], most: 5 * MB },
  { type: "video", contentTypes: ["video/mp4", "video/3gpp"], most: 16 * MB },
  { type: "audio", contentTypes: ["audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"], most: 16 * MB },
];

type File = NonNullable<Piece["file"]>;

/** A message that is this file. */
export async function fileBody(desk: Desk, setup: Setup<"whatsapp">, file: File): Promise<object> {
  const id = await brought(desk, setup, file);
  const type = shownAs(file);
  return type === "document" ? { type, document: { id, filename: file.filename } } : { type, [type]: { id } };
}

/** Bring the file to WhatsApp first; a message names it by the id that it gets there. */
export async function brought(desk: Desk, setup: Setup<"whatsapp">, file: File): Promise<string> {
  const form = new FormData();
  form.set("messaging_product", "whatsapp");
  form.set("type", file.contentType);
  form.set("file", new Blob([new Uint8Array(file.content)], { type: file.contentType }), file.filename);
  const said = await graph(desk, setup, { method: "POST", path: `${setup.settings.phoneNumberId}/media`, form });
  const id = textIn(said["id"]);
  if (id === "") throw new Trouble("malformed", "The file was uploaded, but no id was given.");
  return id;
}

export function shownAs({ contentType, size }: Pick<File, "contentType" | "size">): "image" | "video" | "audio" | "document" {
  return SHOWN.find(({ contentTypes, most }) => contentTypes.includes(contentType) && size <= most)?.type ?? "document";
}

/** A file of a customer: its id leads to a link that holds for five minutes. */
export async function fetchMedia(desk: Desk, setup: Setup<"whatsapp">, reference: unknown): Promise<Fetched> {
  const mediaId = textIn(objectIn(reference)["mediaId"]);
  if (!/^\w+$/.test(mediaId)) throw new Trouble("gone", "The message names no file.");
  const about = await graph(desk, setup, { method: "GET", path: mediaId, query: { phone_number_id: setup.settings.phoneNumberId } }).catch(asExpired);
  const size = numberIn(about["file_size"]) ?? 0;
  if (size > desk.config.maxAttachmentBytes) throw new Trouble("too-large", String(size));
  const fetched = await fetchLink(desk, setup, { link: textIn(about["url"]), signedIn: true });
  return { ...fetched, contentType: textIn(about["mime_type"]).split(";")[0]!.trim() || fetched.contentType, filename: null };
}

/** WhatsApp keeps what customers sent for a month; afterwards it says that there is no such object, or that the parameter is wrong. */
function asExpired(cause: unknown): never {
  if (cause instanceof Trouble && (cause.word === "gone" || cause.word === "rejected")) throw new Trouble("expired", cause.detail);
  throw cause;
}
