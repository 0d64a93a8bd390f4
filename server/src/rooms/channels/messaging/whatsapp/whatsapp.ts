import type { Adapter } from "../adapter.ts";
import { greet, isGenuine } from "../meta/signing.ts";
import { arrange, check, test } from "./checking.ts";
import { fetchMedia } from "./media.ts";
import { read } from "./reading.ts";
import { abilities, send, showSeen, showTyping } from "./sending.ts";
import { templates } from "./templates.ts";

/** WhatsApp by Meta's Cloud API. */
export const whatsapp: Adapter<"whatsapp"> = {
  kind: "whatsapp",
  abilities,
  identity: ({ settings }) => settings.phoneNumberId,
  isGenuine,
  read: (setup, given) => read(setup, given),
  accountOf: ({ settings }) => settings.phoneNumberId,
  greet,
  send,
  fetchFile: fetchMedia,
  check,
  test,
  arrange,
  templates,
  showSeen,
  showTyping,
};
