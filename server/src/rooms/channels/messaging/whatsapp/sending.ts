import type { Desk } from "../../../../core/desk.ts";
import type { Abilities, Sending, Setup } from "../adapter.ts";
import { graph } from "../meta/graph.ts";
import { listIn, textIn } from "../meta/json.ts";
import { Trouble } from "../trouble.ts";
import { addressed, templateIn, wordsBody } from "./composing.ts";
import { fileBody } from "./media.ts";
import { templateBody } from "./templates.ts";

export const abilities: Abilities = { longest: 4096, largestFile: 100 * 1024 * 1024, files: true, quickReplies: 10, shownLabel: 20 };

/** Send one piece. What WhatsApp takes here may fail later; its statuses say so, with our id of it. Throws Trouble. */
export async function send(desk: Desk, setup: Setup<"whatsapp">, { id, to, piece }: Sending): Promise<{ externalId: string }> {
  const template = templateIn(piece.extras);
  const body = template
    ? await templateBody(desk, setup, { template, file: piece.file })
    : piece.file
      ? await fileBody(desk, setup, piece.file)
      : wordsBody(piece);
  const said = await post(desk, setup, { recipient_type: "individual", ...addressed(to), ...body, biz_opaque_callback_data: id });
  const externalId = textIn(listIn(said["messages"])[0]?.["id"]);
  if (externalId === "") throw new Trouble("malformed", "WhatsApp took the message, but gave no id.");
  return { externalId };
}

/** Two blue ticks for the customer, and for a moment "typing …". WhatsApp shows the one only with the other. */
export async function showSeen(desk: Desk, setup: Setup<"whatsapp">, { externalId }: { externalId: string }): Promise<void> {
  await post(desk, setup, { status: "read", message_id: externalId });
}

export async function showTyping(desk: Desk, setup: Setup<"whatsapp">, { externalId }: { externalId: string | null }): Promise<void> {
  if (externalId) await post(desk, setup, { status: "read", message_id: externalId, typing_indicator: { type: "text" } });
}

const post = (desk: Desk, setup: Setup<"whatsapp">, body: object) =>
  graph(desk, setup, { method: "POST", path: `${setup.settings.phoneNumberId}/messages`, json: { messaging_product: "whatsapp", ...body } });
