import type { Desk } from "../../../../core/desk.ts";
import type { Piece, Sending, Setup } from "../adapter.ts";
import { Trouble } from "../trouble.ts";
import { graph } from "./graph.ts";
import { textIn } from "./json.ts";
import { button, markOf } from "./labels.ts";

export type PeopleSetup = Setup<"messenger" | "instagram">;
type File = NonNullable<Piece["file"]>;

/** Within a day every word is taken; up to a week afterwards a person's answer is, and it has to say that a person wrote it. */
const FREE_HOURS = 24;
const MOST_HOURS = 7 * 24;
/** Titles of quick replies. */
const TITLE = 20;
const MOST_REPLIES = 13;

/** Send one piece as the page or account that the token is of. Throws Trouble. */
export async function sendToPerson(desk: Desk, setup: PeopleSetup, { id, to, piece, hoursSince }: Sending): Promise<{ externalId: string }> {
  const kind = kindOfMessage(hoursSince);
  const message = piece.file ? await fileIn(desk, setup, piece.file) : wordsIn(piece);
  const mark = setup.kind === "messenger" ? { metadata: markOf(id) } : {};
  const body = { recipient: { id: to }, ...kind, message: { ...message, ...mark } };
  const said = await graph(desk, setup, { method: "POST", path: "me/messages", json: body });
  const externalId = textIn(said["message_id"]);
  if (externalId === "") throw new Trouble("malformed", "Meta took the message, but gave no id.");
  return { externalId };
}

/** https://developers.facebook.com/docs/messenger-platform/policy/policy-overview */
export function kindOfMessage(hoursSince: number | null): object {
  if (hoursSince === null || hoursSince >= MOST_HOURS) throw new Trouble("window-closed", "");
  return hoursSince < FREE_HOURS ? { messaging_type: "RESPONSE" } : { messaging_type: "MESSAGE_TAG", tag: "HUMAN_AGENT" };
}

function wordsIn({ text, extras }: Pick<Piece, "text" | "extras">): object {
  const options = [...new Set(extras.flatMap((extra) => (extra.kind === "quick-replies" ? extra.options : [])))].slice(0, MOST_REPLIES);
  const replies = options.map((label) => button(label, TITLE)).map(({ id, title }) => ({ content_type: "text", title, payload: id }));
  return { text, ...(replies.length > 0 && { quick_replies: replies }) };
}

/** The file is brought first; the message names it by the id that it gets. */
async function fileIn(desk: Desk, setup: PeopleSetup, file: File): Promise<object> {
  const type = (["image", "video", "audio"] as const).find((one) => file.contentType.startsWith(`${one}/`)) ?? "file";
  const form = new FormData();
  if (setup.kind === "instagram") form.set("platform", "instagram");
  form.set("message", JSON.stringify({ attachment: { type, payload: { is_reusable: true } } }));
  form.set("filedata", new Blob([new Uint8Array(file.content)], { type: file.contentType }), file.filename);
  const said = await graph(desk, setup, { method: "POST", path: "me/message_attachments", form });
  const id = textIn(said["attachment_id"]);
  if (id === "") throw new Trouble("malformed", "The file was uploaded, but no id was given.");
  return { attachment: { type, payload: { attachment_id: id } } };
}

/** Show the customer something without words. */
export async function showSign(desk: Desk, setup: PeopleSetup, { to, sign }: { to: string; sign: "mark_seen" | "typing_on" }): Promise<void> {
  await graph(desk, setup, { method: "POST", path: "me/messages", json: { recipient: { id: to }, sender_action: sign } });
}
