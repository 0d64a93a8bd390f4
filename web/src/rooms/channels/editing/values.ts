import type { Language, MessagingFields, MessagingKind } from "@guli/contract";
import { key } from "../../../i18n/key.ts";
import { originsIn } from "../../settings/chats/origins.ts";
import type { MessagingChannel } from "../kinds.ts";
import { fieldProblems, newField, type FieldValues } from "./form-fields.ts";
import { SECRETS, SETTINGS } from "./fields.ts";

/**
 * A channel as it is filled in. `texts` are the plain settings of its kind; what is more than a line of text has a place of its own. Secrets are never given
 * back: an empty one stays as it is kept.
 */
export type ChannelValues = {
  kind: MessagingKind;
  name: string;
  teamId: string | null;
  on: boolean;
  texts: Record<string, string>;
  secrets: Record<string, string>;
  /** Of an SMS gateway: the fields of what is posted to it, one a line: `to = {{to}}`. */
  sms: { method: "POST" | "GET"; format: "json" | "form"; fields: string };
  form: { title: Record<Language, string>; thanks: Record<Language, string>; fields: FieldValues[]; allowedOrigins: string[] };
};

const NO_WORDS: Record<Language, string> = { en: "", ka: "", uz: "", "uz-Cyrl": "", ru: "" };
/** What is usual, and chosen or named otherwise where it has to be. */
const USUAL: Readonly<Partial<Record<MessagingKind, Record<string, string>>>> = {
  telegram: { receive: "polling" },
  sms: { idAt: "id", receiveFrom: "from", receiveText: "text", receiveId: "id", receiveStatus: "status" },
};

export function newChannel(kind: MessagingKind, name: string): ChannelValues {
  return {
    kind,
    name,
    teamId: null,
    on: true,
    texts: { ...Object.fromEntries(SETTINGS[kind].map(({ name: field }) => [field, ""])), ...USUAL[kind] },
    secrets: Object.fromEntries(SECRETS[kind].map(({ name: field }) => [field, ""])),
    sms: { method: "POST", format: "json", fields: "to = {{to}}\ntext = {{text}}\nfrom = {{from}}" },
    form: { title: NO_WORDS, thanks: NO_WORDS, fields: [newField("email"), newField("message")], allowedOrigins: [] },
  };
}

export function valuesOf(channel: MessagingChannel): ChannelValues {
  const { kind, name, teamId, on } = channel;
  const empty = { ...newChannel(kind, name), teamId, on };
  if (channel.kind === "sms") {
    const { sender, send, receive } = channel.settings;
    const texts = {
      sender,
      url: send.url,
      idAt: send.idAt,
      receiveFrom: receive.from,
      receiveText: receive.text,
      receiveId: receive.id,
      receiveStatus: receive.status,
    };
    return { ...empty, texts, sms: { method: send.method, format: send.format, fields: linesOf(send.fields) } };
  }
  if (channel.kind === "form") {
    const { title, thanks, fields, allowedOrigins } = channel.settings;
    const kept = fields.map((field, id) => ({ ...field, id: String(id), label: { ...NO_WORDS, ...field.label } }));
    return { ...empty, form: { title: { ...NO_WORDS, ...title }, thanks: { ...NO_WORDS, ...thanks }, fields: kept, allowedOrigins } };
  }
  const texts = Object.fromEntries(Object.entries(channel.settings as Record<string, string | null>).map(([field, value]) => [field, value ?? ""]));
  return { ...empty, texts: { ...empty.texts, ...texts } };
}

/** As it is sent; whether it is right is the desk's to say, which knows the shape of each kind. */
export function fieldsOf(values: ChannelValues): MessagingFields {
  const { kind, name, teamId } = values;
  const secrets = Object.fromEntries(Object.entries(values.secrets).flatMap(([field, value]) => (value.trim() === "" ? [] : [[field, value.trim()]])));
  return { kind, name: name.trim(), teamId, settings: settingsOf(values), secrets } as MessagingFields;
}

function settingsOf({ kind, texts, sms, form }: ChannelValues): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, value.trim()]));
  switch (kind) {
    case "sms":
      return {
        sender: given["sender"],
        send: { url: given["url"], method: sms.method, format: sms.format, fields: fieldsIn(sms.fields).fields, idAt: given["idAt"] },
        receive: { from: given["receiveFrom"], text: given["receiveText"], id: given["receiveId"], status: given["receiveStatus"] },
      };
    case "form":
      return {
        title: written(form.title),
        thanks: written(form.thanks),
        fields: form.fields.map(({ id: _, label, ...field }) => ({ ...field, label: written(label) })),
        allowedOrigins: originsIn(form.allowedOrigins).origins,
      };
    case "api":
      return { brings: given["brings"], callbackUrl: given["callbackUrl"] || null };
    default:
      return given;
  }
}

/** Field → sentence (key of the words) for what cannot be sent as it is. `kept` are the secrets that the desk has already. */
export function problemsIn(values: ChannelValues, kept: readonly string[]): Record<string, string> {
  const { kind, texts, secrets } = values;
  const wrong: [boolean, string, string][] = [
    [values.name.trim() === "", "name", EMPTY],
    ...SETTINGS[kind].flatMap(({ name, optional, isNumber }): [boolean, string, string][] => [
      [!optional && (texts[name] ?? "").trim() === "", `texts.${name}`, EMPTY],
      [isNumber === true && !/^\d*$/.test((texts[name] ?? "").trim()), `texts.${name}`, key("This is a number, without blanks and signs.")],
    ]),
    ...SECRETS[kind].map(({ name, optional }): [boolean, string, string] => [
      !optional && (secrets[name] ?? "").trim() === "" && !kept.includes(name),
      `secrets.${name}`,
      EMPTY,
    ]),
    [kind === "sms" && fieldsIn(values.sms.fields).unread.length > 0, "sms.fields", key("Each line is a name, a sign of equality, and a value.")],
    [kind === "form" && originsIn(values.form.allowedOrigins).unread.length > 0, "form.allowedOrigins", key("One of these is not the address of a web site.")],
  ];
  const ofFields = kind === "form" ? fieldProblems(values.form.fields) : {};
  return { ...Object.fromEntries(wrong.filter(([is]) => is).map(([, field, sentence]) => [field, sentence])), ...ofFields };
}

const EMPTY = key("Something has to stand here.");

/** `to = {{to}}`, a line each. */
export function fieldsIn(lines: string): { fields: Record<string, string>; unread: string[] } {
  const read = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ line, match: /^\s*([^=\s]{1,60})\s*=\s*(.*?)\s*$/.exec(line) }));
  return {
    fields: Object.fromEntries(read.flatMap(({ match }) => (match ? [[match[1] ?? "", match[2] ?? ""]] : []))),
    unread: read.filter(({ match }) => !match).map(({ line }) => line),
  };
}

const linesOf = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name} = ${value}`)
    .join("\n");

const written = (words: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ""));
