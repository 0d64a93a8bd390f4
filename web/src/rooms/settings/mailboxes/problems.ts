import { key } from "../../../i18n/key.ts";
import { domainOf } from "./presets.ts";
import type { MailboxValues } from "./values.ts";

const EMPTY = key("Something has to stand here.");

/** Field → sentence (key of the words) for what cannot be sent as it is. A new mailbox needs its password, a kept one has it. */
export function problemsIn(values: MailboxValues, fresh: boolean): Record<string, string> {
  const { address, imap, smtp } = values.settings;
  const fetches = values.comesBy === "imap";
  const wrong: [boolean, string, string][] = [
    [!domainOf(address) || /\s/.test(address.trim()), "settings.address", key("This is not an e-mail address.")],
    [!values.name.trim(), "name", EMPTY],
    [fetches && !imap.host.trim(), "settings.imap.host", EMPTY],
    [fetches && !isPort(imap.port), "settings.imap.port", key("From 1 to 65535")],
    [fetches && !imap.folder.trim(), "settings.imap.folder", EMPTY],
    [fetches && imap.after === "move" && !imap.moveTo.trim(), "settings.imap.moveTo", EMPTY],
    [
      fetches && imap.after === "move" && imap.moveTo.trim() === imap.folder.trim(),
      "settings.imap.moveTo",
      key("It is fetched from there: choose another folder."),
    ],
    [fetches && fresh && !imap.password, "settings.imap.password", EMPTY],
    [values.sends && !smtp.host.trim(), "settings.smtp.host", EMPTY],
    [values.sends && !isPort(smtp.port), "settings.smtp.port", key("From 1 to 65535")],
  ];
  return Object.fromEntries(wrong.filter(([is]) => is).map(([, field, sentence]) => [field, sentence]));
}

/** Mantine's number field gives an empty text for no number. */
const isPort = (port: unknown): boolean => typeof port === "number" && Number.isInteger(port) && port >= 1 && port <= 65_535;
