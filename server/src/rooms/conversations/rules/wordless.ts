import type { Extra } from "@guli/contract";

type Said = { text: string; extras: Extra[]; files: { filename: string }[] };

/** A reaction alone is no word that somebody waits for an answer to. */
export function isOnlyReaction({ text, extras }: Pick<Said, "text" | "extras">): boolean {
  return text === "" && extras.some(({ kind }) => kind === "reaction") && extras.every(({ kind }) => kind === "reaction" || kind === "answers");
}

/** What a list shows of a message: its words, or a sign that needs none in any language. */
export function inShort({ text, extras, files }: Said): string {
  if (text.trim() !== "") return text;
  const sign = extras.map(signOf).find((one) => one !== "");
  return sign ?? files.map(({ filename }) => `📎 ${filename}`).join(" ");
}

function signOf(extra: Extra): string {
  switch (extra.kind) {
    case "location":
      return `📍 ${extra.title ?? `${extra.latitude}, ${extra.longitude}`}`;
    case "contact":
      return `👤 ${[extra.name, extra.phone].filter(Boolean).join(" ")}`;
    case "sticker":
      return extra.emoji ?? "🙂";
    case "voice":
      return "🎤";
    case "reaction":
      return extra.emoji;
    case "pressed":
      return extra.label;
    case "chosen":
      return extra.option;
    case "form":
      return `📝 ${extra.fields.map(({ value }) => value).join(" · ")}`;
    case "logged":
      return extra.way === "visit" ? "🏠" : "📞";
    case "unknown":
      return "❔";
    case "answers":
    case "came-by":
    case "quick-replies":
    case "template":
      return "";
  }
}
