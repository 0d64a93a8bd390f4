import { fold } from "@guli/coach";

const LONGEST = 60;
/** Parts of our own addresses. */
const OURS = new Set(["search", "collections", "feed", "files"]);

/** The last part of an address, from a title in any script: "დაბრუნება კურიერით" → `dabruneba-kurierit`. Never empty. */
export function slugFor(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(inLatin)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length >= LONGEST) break;
    slug += slug === "" ? word : `-${word}`;
  }
  slug ||= words[0]?.slice(0, LONGEST) ?? "";
  return slug === "" || OURS.has(slug) ? `guide${slug && `-${slug}`}` : slug;
}

export const isOurs = (slug: string): boolean => OURS.has(slug);

/** The nth try: `return`, then `return-2`. */
export const slugTry = (slug: string, nth: number): string => (nth === 1 ? slug : `${slug}-${nth}`);

function inLatin(word: string): string {
  const latin = /^[a-z0-9]*$/i.test(word) ? word : fold(word);
  return latin.toLowerCase().replace(/[^a-z0-9]/g, "");
}
