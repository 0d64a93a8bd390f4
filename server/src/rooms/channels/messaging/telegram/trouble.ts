import type { GrammyError } from "grammy";
import { Trouble, type TroubleWord } from "../trouble.ts";

type Said = Pick<GrammyError, "error_code" | "description" | "parameters">;

/** Telegram has few codes and says the rest in English sentences, which have been the same for years. The first that fits decides. */
const SENTENCES: [RegExp, TroubleWord][] = [
  [/blocked by the user|bot was kicked/i, "blocked-us"],
  [/chat not found|user not found|deactivated|can't initiate conversation|peer_id_invalid|chat_id is empty/i, "address-unknown"],
  [/too (big|large)/i, "too-large"],
  [/too long/i, "too-long"],
  [/photo_|image_process|voice_messages_forbidden|wrong type of|wrong file type|video_|file must be non-empty/i, "type-refused"],
  [/wrong file_?id|file is temporarily unavailable|invalid file/i, "gone"],
  [/https url must be provided|bad webhook: (ip|url host|webhook can be set up only on ports|.*port)/i, "needs-https"],
  [/bad webhook/i, "webhook-failing"],
];

/** What the Bot API refused, as a word. A token that is not well formed is answered 404, one that was revoked 401. */
export function troubleSaid({ error_code: code, description, parameters }: Said): Trouble {
  const detail = `${code} ${description}`;
  if (code === 429) return new Trouble("rate-limited", detail, parameters.retry_after ?? null);
  if (code === 401 || code === 404) return new Trouble("auth-failed", detail);
  if (code === 409) return new Trouble("conflict", detail);
  if (code === 413) return new Trouble("too-large", detail);
  if (code >= 500) return new Trouble("failed", detail);
  const found = SENTENCES.find(([sentence]) => sentence.test(description));
  return new Trouble(found?.[1] ?? (code === 403 ? "blocked-us" : "rejected"), detail);
}
