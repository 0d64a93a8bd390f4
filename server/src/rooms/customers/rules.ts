import { fold } from "@guli/coach";
import type { AddressKind, AttributeDefinition } from "@guli/contract";
import type { z } from "zod";

export type Kind = z.infer<typeof AddressKind>;
/** By which way an address is reached: who wants no text messages may well be written to on WhatsApp, at the same number. */
export type Way = "sms" | "usual";

/**
 * What an address is recognised by. E-mail: trimmed, lower case. Phone: its digits with a leading plus. Anything else as it is, within its `scope`: ids of
 * Meta, Viber and other systems are one page's, bot's or system's own.
 */
export function foldAddress(kind: Kind, address: string, scope = ""): string {
  switch (kind) {
    case "email":
      return address.trim().toLowerCase();
    case "phone":
      return `+${address.replace(/\D+/g, "").replace(/^00/, "")}`;
    default:
      return scope === "" ? address : `${scope}:${address}`;
  }
}

/** A name as it is compared: the same in every script. */
export const foldName = (name: string): string => fold(name).replace(/\s+/g, " ").trim().slice(0, 200);

/** What is wrong with an address that someone typed, or null. */
export function troubleWith(kind: Kind, address: string): string | null {
  if (kind === "email") return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(address.trim()) ? null : "This is not an e-mail address.";
  if (kind === "phone") return /^\+\d{6,15}$/.test(foldAddress("phone", address)) ? null : "This is not a phone number with its country code.";
  return null;
}

/** A name to show for someone who gave none: what stands before the @, made readable; in a chat a visitor with a number; else the address. */
export function nameFrom(kind: Kind, address: string, { given, language = null }: { given: string; language?: string | null }): string {
  const name = given
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["']+|["']+$/g, "");
  if (name !== "" && !name.includes("@")) return name.slice(0, 120);
  const mail = kind === "email" ? address : isNobodys(kind) ? name : "";
  const words = mail
    .split("@")[0]!
    .split(/[._+-]+/)
    .filter((word) => word !== "" && !/^\d+$/.test(word));
  if (words.length > 0) return words.join(" ").slice(0, 120);
  return isNobodys(kind) ? visitorName(address, language) : address.slice(0, 120);
}

/** What the desk itself called somebody who came by the web site; nobody is reached by it elsewhere. */
export const isNobodys = (kind: Kind): boolean => kind === "chat" || kind === "form";

const VISITOR: Record<string, string> = { en: "Visitor", ka: "სტუმარი", uz: "Mehmon", "uz-Cyrl": "Меҳмон", ru: "Гость" };

/** Who has not said their name is called so in their own language, with a number that tells one from another. */
function visitorName(id: string, language: string | null): string {
  return `${VISITOR[language ?? "en"] ?? VISITOR["en"]} ${1000 + (Number.parseInt(id.slice(-6), 16) % 9000 || 0)}`;
}

type Value = string | number | boolean | null;

/** Attributes merged: null removes. Returns what is wrong by key, or the merged attributes. */
export function mergeAttributes(
  known: Record<string, Value>,
  change: Record<string, Value>,
  definitions: Pick<AttributeDefinition, "key" | "type" | "choices">[],
): { merged: Record<string, Value> } | { wrong: Record<string, string> } {
  const merged = { ...known };
  const wrong: Record<string, string> = {};
  for (const [key, value] of Object.entries(change)) {
    const definition = definitions.find((one) => one.key === key);
    const trouble = value === null ? null : definition ? troubleWithValue(definition, value) : "There is no such attribute.";
    if (trouble) wrong[`attributes.${key}`] = trouble;
    else if (value === null) delete merged[key];
    else merged[key] = value;
  }
  return Object.keys(wrong).length > 0 ? { wrong } : { merged };
}

function troubleWithValue(definition: Pick<AttributeDefinition, "type" | "choices">, value: Exclude<Value, null>): string | null {
  switch (definition.type) {
    case "text":
      return typeof value === "string" ? null : "This takes a text.";
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? null : "This takes a number.";
    case "yes-no":
      return typeof value === "boolean" ? null : "This takes yes or no.";
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? null : "This takes a date.";
    case "choice":
      return typeof value === "string" && definition.choices.includes(value) ? null : "This is not one of the choices.";
  }
}

/** The same ids with one of them at another place; past the end is the end. */
export function moved(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
}
