import type { RefusalCode } from "@guli/contract";
import { Refused } from "../../../failures.ts";
import { key } from "../../../i18n/key.ts";

/** Refusals that are about one field of a form though the server names none, or names it otherwise. */
const FIELD_OF: Partial<Record<RefusalCode, string>> = {
  "tag.name-taken": "name",
  "team.name-taken": "name",
  "attribute.key-taken": "key",
  "saved-reply.shortcut-taken": "shortcut",
  "person.already-here": "email",
  "password.wrong": "present",
  "password.weak": "next",
  "channel.address-taken": "settings.address",
};

/** What the desk says of fields besides the sentences of its refusals, so that each has its translations. */
export const SAID_OF_FIELDS: readonly string[] = [
  key("Use at least 10 characters."),
  key("This is easy to guess: use several words, or more different characters."),
  key("Leave out your e-mail, your name and the name of the business."),
  key("There is no such time zone."),
  key("There are too many special days."),
  key("This is not the address of a web site."),
];

/** What the validator says, by the sentence (key of the words) that a person can use. */
const SENTENCES: readonly [RegExp, string][] = [
  [/^too small.*(>=\s*1 char|string)|required|received undefined/i, key("Something has to stand here.")],
  [/^too big.*char|too long/i, key("This is too long.")],
  [/^too (small|big)/i, key("This number is out of range.")],
  [/e-?mail/i, key("This is not an e-mail address.")],
  [/must open before it closes/i, key("Must open before it closes.")],
];

/** Field path → sentence (key of the words) for what was refused; empty where it is about nothing in the form. */
export function fieldsRefused(error: unknown): Record<string, string> {
  if (!(error instanceof Refused)) return {};
  const named = Object.entries(error.fields).map(([field, message]) => [fieldOf(field), sentenceFor(message)] as const);
  const own = FIELD_OF[error.code as RefusalCode];
  if (own) return { [own]: named[0]?.[1] ?? error.message };
  return Object.fromEntries(named);
}

/** The desk's own sentences end with a full stop; the validator's do not, and are for programmers. */
export function sentenceFor(message: string): string {
  if (message.endsWith(".")) return message;
  return SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? key("This does not look right.");
}

/** A list is one field of a form: `settings.allowedOrigins.0` is about `settings.allowedOrigins`. */
const fieldOf = (path: string): string => path.replace(/\.\d.*$/, "");
