import type { Mood } from "@guli/contract";
import type { Input } from "../../../api.ts";
import { key } from "../../../i18n/key.ts";

export type Way = "call-in" | "call-out" | "visit";
export type Then = "open" | "waiting" | "snoozed" | "resolved";
/** `customerId` is somebody known; without it, name and number are of somebody new. */
export type LogValues = {
  way: Way;
  customerId: string | null;
  name: string;
  phone: string;
  what: string;
  mood: Mood;
  minutes: number | "";
  promise: string;
  /** As an instant; null: no time was named. */
  until: string | null;
  /** Null: as it follows from the rest. */
  then: Then | null;
};

export const EMPTY: LogValues = {
  way: "call-in",
  customerId: null,
  name: "",
  phone: "",
  what: "",
  mood: "calm",
  minutes: "",
  promise: "",
  until: null,
  then: null,
};

/** One is reminded so long before what was promised is due, but not in the past. */
const BEFORE_MS = 30 * 60_000;
const SOONEST_MS = 60_000;

export function remindedAt(until: string, now: number): string {
  return new Date(Math.max(Date.parse(until) - BEFORE_MS, now + SOONEST_MS)).toISOString();
}

/** What follows unless somebody says otherwise: a promise with a time comes back before it is due, one without stays open, and the rest is done. */
export function thenOf({ then, promise, until }: Pick<LogValues, "then" | "promise" | "until">, now: number): Then {
  const mayReturn = until !== null && Date.parse(until) > now;
  if (then !== null && (then !== "snoozed" || mayReturn)) return then;
  if (promise.trim() === "") return "resolved";
  return mayReturn ? "snoozed" : "open";
}

/** Field → sentence (key of the words). */
export function problemsIn({ customerId, name, phone, what }: LogValues): Record<string, string> {
  const digits = phone.replace(/\D/g, "").length;
  return {
    ...(customerId === null && name.trim() === "" && phone.trim() === "" && { whom: key("Who was it? Give a name or a number.") }),
    ...(customerId === null && phone.trim() !== "" && (digits < 6 || digits > 15) && { phone: key("This is not a phone number with its country code.") }),
    ...(what.trim() === "" && { what: key("Something has to stand here.") }),
  };
}

export function bodyOf(values: LogValues, { key: asKey, now }: { key: string; now: number }): Input<"logContact">["body"] {
  const { way, customerId, name, phone, what, mood, minutes, promise, until } = values;
  const then = thenOf(values, now);
  return {
    way,
    whom: customerId !== null ? { customerId } : { ...(name.trim() && { name: name.trim() }), ...(phone.trim() && { phone: phone.trim() }) },
    what: what.trim(),
    mood,
    minutes: minutes === "" ? null : minutes,
    promise: promise.trim() === "" ? null : { text: promise.trim(), until },
    then,
    ...(then === "snoozed" && until !== null && { snoozedUntil: remindedAt(until, now) }),
    key: asKey,
  };
}

/** What was typed to find somebody, as the beginning of somebody new. */
export function newFrom(typed: string): { name: string; phone: string } {
  const text = typed.trim();
  return /^\+?[\d\s().-]{5,}$/.test(text) ? { name: "", phone: text } : { name: text, phone: "" };
}
