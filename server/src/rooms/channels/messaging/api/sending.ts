import type { OutgoingPiece } from "@guli/contract";
import type { Desk } from "../../../../core/desk.ts";
import { callOutside } from "../../../../core/outside.ts";
import type { Abilities, Sending, Setup } from "../adapter.ts";
import { openFileUrl } from "../public-files.ts";
import { httpTrouble } from "../rules/http-trouble.ts";
import { troubleFrom } from "../trouble.ts";
import { SIGNATURE, signatureOf } from "./signing.ts";

export type ApiSetup = Setup<"api">;

export const abilities: Abilities = { longest: null, largestFile: null, files: true, quickReplies: 12, shownLabel: 100 };

/** Post a piece to the other system; where it cannot be called, the piece waits in the outbox until a receipt names it. */
export async function send(desk: Desk, setup: ApiSetup, { id, to, piece }: Sending): Promise<{ externalId: string }> {
  if (setup.settings.callbackUrl) await call(desk, setup, { what: "reply", ...asOutgoing(desk, setup.workspaceId, { id, to, piece }) });
  return { externalId: id };
}

type Leaving = Pick<Sending, "id" | "to"> & {
  piece: Pick<Sending["piece"], "text" | "extras"> & { file: Pick<NonNullable<Sending["piece"]["file"]>, "id" | "filename" | "contentType" | "size"> | null };
};

export function asOutgoing(desk: Desk, workspaceId: string, { id, to, piece: { text, extras, file } }: Leaving): OutgoingPiece {
  const quickReplies = extras.flatMap((one) => (one.kind === "quick-replies" ? one.options : []));
  const { filename, contentType, size } = file ?? { filename: "", contentType: "", size: 0 };
  return { id, to, text, quickReplies, file: file && { url: openFileUrl(desk, { workspaceId, ...file }), filename, contentType, size } };
}

/** Post something to the other system, signed. The time stands in what is signed, so that who overhears it cannot play it again later. Throws Trouble. */
export async function call(desk: Desk, { settings, secrets }: ApiSetup, told: { what: string }): Promise<void> {
  const body = JSON.stringify({ ...told, sentAt: desk.clock.now() });
  const answer = await callOutside(desk, {
    url: settings.callbackUrl ?? "",
    method: "POST",
    headers: { "content-type": "application/json", ...(secrets.signing && { [SIGNATURE]: signatureOf(secrets.signing, body) }) },
    body,
  }).catch((cause: unknown) => {
    throw troubleFrom(cause);
  });
  const trouble = httpTrouble(answer, { now: desk.clock.now(), secret: secrets.signing });
  if (trouble) throw trouble;
}
