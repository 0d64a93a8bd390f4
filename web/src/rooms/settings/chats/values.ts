import type { ChatSettings, Language } from "@guli/contract";
import type { z } from "zod";
import { key } from "../../../i18n/key.ts";
import { originsIn } from "./origins.ts";

export type Settings = z.output<typeof ChatSettings>;
/** A greeting for each language is there in the form; empty ones are not sent, so that the chat greets in its own words. */
export type ChatValues = { name: string; teamId: string | null; on: boolean; settings: Omit<Settings, "greeting"> & { greeting: Record<Language, string> } };

const NO_GREETINGS: Record<Language, string> = { en: "", ka: "", uz: "", "uz-Cyrl": "", ru: "" };

export function newChat(name: string): ChatValues {
  return { name, teamId: null, on: true, settings: { allowedOrigins: [], colour: "#b4532a", position: "right", greeting: NO_GREETINGS, askFor: "nothing" } };
}

export function valuesOf({ name, teamId, on, settings }: { name: string; teamId: string | null; on: boolean; settings: Settings }): ChatValues {
  return { name, teamId, on, settings: { ...settings, greeting: { ...NO_GREETINGS, ...settings.greeting } } };
}

export function settingsOf(values: ChatValues): Settings {
  const { greeting, allowedOrigins, ...rest } = values.settings;
  const written = Object.entries(greeting).filter(([, text]) => text.trim() !== "");
  return { ...rest, allowedOrigins: originsIn(allowedOrigins).origins, greeting: Object.fromEntries(written) };
}

/** Field → sentence (key of the words). */
export function problemsIn({ name, settings }: ChatValues): Record<string, string> {
  return {
    ...(name.trim() ? {} : { name: key("Something has to stand here.") }),
    ...(/^#[0-9a-f]{6}$/i.test(settings.colour) ? {} : { "settings.colour": key("A colour such as #b4532a") }),
    ...(originsIn(settings.allowedOrigins).unread.length > 0 ? { "settings.allowedOrigins": key("One of these is not the address of a web site.") } : {}),
  };
}
