import type { Update } from "grammy/types";
import { sameSecret } from "../../../../core/secrets.ts";
import type { Adapter, Given, Happening } from "../adapter.ts";
import { arrange, check, test } from "./arranging.ts";
import { fetchFile } from "./fetching-a-file.ts";
import { readUpdate } from "./reading/update.ts";
import { abilities, send, showTyping } from "./sending.ts";

/** Telegram's Bot API. It has no word for what was taken back, nor for what was delivered or read. */
export const telegram: Adapter<"telegram"> = {
  kind: "telegram",
  abilities,
  identity: ({ secrets }) => secrets.token?.split(":")[0] ?? null,
  isGenuine: ({ verifyToken }, { headers }) => sameSecret(String(headers["x-telegram-bot-api-secret-token"] ?? ""), verifyToken),
  read: (_setup, given) => read(given),
  send,
  fetchFile,
  check,
  test,
  arrange,
  showTyping,
};

/** The secret has proven that it is Telegram's; what it may become in years to come has not been proven. */
function read({ raw }: Pick<Given, "raw">): Happening[] {
  try {
    return readUpdate(JSON.parse(raw.toString("utf8")) as Update);
  } catch (cause) {
    return [{ what: "strange", why: `unreadable: ${(cause as Error).name}` }];
  }
}
