import type { Language } from "@guli/contract";

/** The desk's language for a BCP 47 tag as the coach tells it; undefined where the desk does not speak it. */
export function languageFrom(tag: string | null): Language | undefined {
  if (tag === null) return undefined;
  const [language = ""] = tag.split("-");
  if (language === "uz") return tag.includes("Cyrl") ? "uz-Cyrl" : "uz";
  return (["ka", "ru", "en"] as const).find((one) => one === language);
}
