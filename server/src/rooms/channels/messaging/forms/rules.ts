import type { Extra, Language, MessagingFields } from "@guli/contract";
import type { Wrong } from "./words.ts";

export type FormSettings = Extract<MessagingFields, { kind: "form" }>["settings"];
export type FormField = FormSettings["fields"][number];
export type Filled = Record<string, string>;

const LONGEST = { long: 20_000, other: 500 };

/** What stands there under a field's name; a name that means something to JavaScript (`constructor`) is a name like any other. */
export const under = <T>(words: Record<string, T>, name: string): T | undefined => (Object.hasOwn(words, name) ? words[name] : undefined);

/** What was filled in, without what surrounds it; and what is wrong with it, by field. `""` stands for the form as a whole. */
export function checked(fields: FormField[], given: Filled, files: { field: string; unsafe: boolean }[]): { values: Filled; wrong: Record<string, Wrong> } {
  const values = Object.fromEntries(fields.filter(({ type }) => type !== "file").map(({ name }) => [name, clean(under(given, name) ?? "")]));
  const troubles = fields.flatMap((field): [string, Wrong][] => {
    const own = files.filter((file) => file.field === field.name);
    const trouble = field.type === "file" ? fileTrouble(field, own) : troubleWith(field, under(values, field.name) ?? "");
    return trouble ? [[field.name, trouble]] : [];
  });
  const empty = Object.values(values).every((value) => value === "") && files.length === 0;
  return { values, wrong: empty && troubles.length === 0 ? { "": "nothing" } : Object.fromEntries(troubles) };
}

const clean = (text: string): string => text.replaceAll("\0", "").toWellFormed().replace(/\r\n?/g, "\n").trim();

function fileTrouble({ required }: FormField, files: { unsafe: boolean }[]): Wrong | null {
  if (files.some(({ unsafe }) => unsafe)) return "file-unsafe";
  return required && files.length === 0 ? "required" : null;
}

function troubleWith({ type, required, choices }: FormField, value: string): Wrong | null {
  if (value === "") return required ? "required" : null;
  if (value.length > (type === "long" ? LONGEST.long : LONGEST.other)) return "too-long";
  switch (type) {
    case "email":
      return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(value) ? null : "email";
    case "phone":
      return /^\+?[\d\s().\-/]{5,30}$/.test(value) && value.replace(/\D/g, "").length >= 5 ? null : "phone";
    case "date":
      return isDate(value) ? null : "date";
    case "choice":
      return choices.includes(value) ? null : "choice";
    default:
      return null;
  }
}

function isDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)?.map(Number) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The name of a field in a language, or in whichever there is. */
export const labelOf = ({ label, name }: Pick<FormField, "label" | "name">, ...languages: Language[]): string => wordIn(label, ...languages) || name;

/** Who reads one script of Uzbek reads the other rather than another language. */
const NEAR: Partial<Record<Language, Language>> = { uz: "uz-Cyrl", "uz-Cyrl": "uz" };

export function wordIn(words: Partial<Record<Language, string>>, ...languages: Language[]): string {
  const wanted = languages.flatMap((language) => [language, NEAR[language] ?? language]);
  return wanted.map((language) => words[language]).find(Boolean) ?? Object.values(words).find(Boolean) ?? "";
}

const NAMES = ["name", "full_name", "fullname", "your_name", "first_name"];

/** Of what was filled in: the words, the rest of the fields, and who it is from. Labels are in the language of those who read it. */
export function readEntry(
  fields: FormField[],
  values: Filled,
  language: Language,
): { text: string; extras: Extra[]; name: string; email: string | null; phone: string | null } {
  const first = (type: FormField["type"]) => fields.find((field) => field.type === type && under(values, field.name))?.name;
  const words = first("long");
  const rest = fields.filter(({ name, type }) => type !== "file" && name !== words && under(values, name));
  const shown = rest.map((field) => ({ label: labelOf(field, language), value: values[field.name] ?? "" }));
  const [email, phone] = [first("email"), first("phone")];
  return {
    text: words ? (values[words] ?? "") : "",
    extras: shown.length > 0 ? [{ kind: "form", fields: shown }] : [],
    name: nameIn(fields, values),
    email: email ? (values[email] ?? null) : null,
    phone: phone ? (values[phone] ?? null) : null,
  };
}

function nameIn(fields: FormField[], values: Filled): string {
  const own = NAMES.find((name) => fields.some((field) => field.name === name && field.type === "text") && values[name]);
  const last = own === "first_name" ? (values["last_name"] ?? "") : "";
  return [own ? values[own] : "", last].filter(Boolean).join(" ").slice(0, 120);
}

/** No list allows every page. The form's own page always may. */
export function mayPost({ allowedOrigins }: Pick<FormSettings, "allowedOrigins">, { origin, host }: { origin: string | undefined; host: string }): boolean {
  const listed = allowedOrigins.flatMap(originOf);
  if (origin === undefined || listed.length === 0 || URL.parse(origin)?.host === host) return true;
  return listed.includes(origin);
}

/** An address as people type it, as a browser says it. */
export function originOf(typed: string): string[] {
  const origin = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`)?.origin;
  return origin ? [origin] : [];
}
