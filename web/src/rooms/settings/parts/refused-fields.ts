import type { RefusalCode } from "@guli/contract";
import { Refused } from "../../../failures.ts";
import { key } from "../../../i18n/key.ts";

/** Refusals that are about one field though the server names none. */
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

/** What the validator of the server says, by the sentence (key of the words) that a person can use. */
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
  const named = Object.entries(error.fields).map(([field, message]) => [field, sentenceFor(message)] as const);
  if (named.length > 0) return Object.fromEntries(named);
  const field = FIELD_OF[error.code as RefusalCode];
  return field ? { [field]: error.message } : {};
}

export function sentenceFor(message: string): string {
  return SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? key("This does not look right.");
}
