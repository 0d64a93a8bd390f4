import { fold } from "@guli/coach";

const LONGEST = 40;

/** A short name for links and inbound addresses: "Café Tbilisi" → `cafe-tbilisi`, "გული" → `guli`. Never empty. */
export function slugFrom(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(inLatin);
  const slug = words.join("-").replace(/-+/g, "-").slice(0, LONGEST).replace(/^-|-$/g, "");
  return slug === "" ? "desk" : slug;
}

/** The nth try: `cafe`, then `cafe-2`. */
export const slugTry = (slug: string, nth: number): string => (nth === 1 ? slug : `${slug}-${nth}`);

/** What is Latin already stays as people write it; the search form of the rest is close enough to how it is spelled in Latin. */
function inLatin(word: string): string {
  const latin = /^[a-z0-9]*$/i.test(word) ? word : fold(word);
  return latin.toLowerCase().replace(/[^a-z0-9]/g, "");
}
