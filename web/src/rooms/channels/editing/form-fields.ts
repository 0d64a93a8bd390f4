import type { Language, MessagingFields } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

type Given = Extract<MessagingFields, { kind: "form" }>["settings"]["fields"][number];
export type FieldType = Given["type"];
/** `id` is of the screen alone: names may change while they are typed. */
export type FieldValues = Omit<Given, "label"> & { id: string; label: Record<Language, string> };

const NO_LABEL: Record<Language, string> = { en: "", ka: "", uz: "", "uz-Cyrl": "", ru: "" };

/** Fields that nearly every form has, with their words, so that nobody types them. */
const READY: Readonly<Record<string, { type: FieldType; label: Record<Language, string> }>> = {
  email: { type: "email", label: { en: "E-mail", ka: "ელფოსტა", uz: "E-pochta", "uz-Cyrl": "Э-почта", ru: "Эл. почта" } },
  message: {
    type: "long",
    label: { en: "Your message", ka: "თქვენი შეტყობინება", uz: "Xabaringiz", "uz-Cyrl": "Хабарингиз", ru: "Ваше сообщение" },
  },
  name: { type: "text", label: { en: "Your name", ka: "თქვენი სახელი", uz: "Ismingiz", "uz-Cyrl": "Исмингиз", ru: "Ваше имя" } },
  phone: { type: "phone", label: { en: "Phone", ka: "ტელეფონი", uz: "Telefon", "uz-Cyrl": "Телефон", ru: "Телефон" } },
};

let made = 0;
export function newField(name = ""): FieldValues {
  made += 1;
  const ready = READY[name] ?? { type: "text" as const, label: NO_LABEL };
  return { id: `new-${made}`, name, ...ready, required: name === "email" || name === "message", choices: [] };
}

/** A name for programs out of a label: "Order number" → order_number. Empty where the label has no Latin letters. */
export function nameFrom(label: string): string {
  const name = label
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "");
  return name.slice(0, 40);
}

/** Another label names the field anew as long as nobody has named it by hand; names are there once. */
export function withLabel(field: FieldValues, language: Language, text: string): FieldValues {
  const before = Object.values(field.label).map(nameFrom);
  const own = field.name !== "" && !before.includes(field.name);
  const label = { ...field.label, [language]: text };
  return { ...field, label, name: own ? field.name : nameFrom(text) || field.name };
}

/** Field → sentence (key of the words). */
export function fieldProblems(fields: readonly FieldValues[]): Record<string, string> {
  const names = fields.map(({ name }) => name);
  const wrong = fields.flatMap(({ name, label, type, choices }, at): [boolean, string, string][] => [
    [Object.values(label).every((text) => text.trim() === ""), `form.fields.${at}.label`, key("The field needs a label in one language at least.")],
    [!/^[a-z][a-z0-9_]{0,39}$/.test(name), `form.fields.${at}.name`, key("Small Latin letters, digits and _, such as order_number.")],
    [names.indexOf(name) !== at, `form.fields.${at}.name`, key("Another field has this name already.")],
    [type === "choice" && choices.length < 2, `form.fields.${at}.choices`, key("At least two, or there is nothing to choose.")],
  ]);
  const empty: Record<string, string> = fields.length === 0 ? { "form.fields": key("A form needs at least one field.") } : {};
  return { ...empty, ...Object.fromEntries(wrong.filter(([is]) => is).map(([, field, sentence]) => [field, sentence])) };
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, one);
}
