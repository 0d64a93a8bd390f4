import type { ReactNode } from "react";

const line = { fill: "none", stroke: "var(--line-strong)", strokeWidth: 2.2, strokeLinecap: "round", strokeLinejoin: "round" } as const;
const sheet = { ...line, fill: "var(--sheet)" };
const warm = { fill: "var(--accent-soft)" };
const heart = { fill: "var(--accent)" };
const HEART = "M0 6.2C-4.4 2.7-7.9 0-7.9-3.9c0-2.5 1.9-4.3 4.2-4.3 1.4 0 2.8.8 3.7 2 .9-1.2 2.3-2 3.7-2 2.3 0 4.2 1.8 4.2 4.3 0 3.9-3.5 6.6-7.9 10.1z";

export type PictureName = "letters" | "calm" | "people" | "search" | "lost" | "trouble" | "chat" | "gear";

/** Small line drawings in the theme's own colours. */
export const pictures: Record<PictureName, ReactNode> = {
  letters: (
    <svg viewBox="0 0 144 96">
      <circle cx="72" cy="48" r="44" {...warm} />
      <rect x="30" y="30" width="64" height="44" rx="5" {...sheet} />
      <path d="M31 34l31 24 31-24" {...line} />
      <rect x="66" y="18" width="50" height="34" rx="4" {...sheet} />
      <path d="M67 21l24 18 24-18" {...line} />
      <path d={HEART} transform="translate(91 40)" {...heart} />
    </svg>
  ),
  calm: (
    <svg viewBox="0 0 144 96">
      <circle cx="72" cy="48" r="44" {...warm} />
      <path d="M42 46h50v14c0 11-9 18-20 18h-10c-11 0-20-7-20-18z" {...sheet} />
      <path d="M92 50h7c6 0 9 4 9 8s-3 9-9 9h-8M36 84h66" {...line} />
      <path d="M56 36c-4-6 4-8 0-15M68 36c-4-6 4-8 0-15M80 36c-4-6 4-8 0-15" {...line} />
      <path d={HEART} transform="translate(67 61)" {...heart} />
    </svg>
  ),
  people: (
    <svg viewBox="0 0 144 96">
      <circle cx="72" cy="48" r="44" {...warm} />
      <circle cx="54" cy="42" r="11" {...sheet} />
      <path d="M34 76c0-12 9-19 20-19s20 7 20 19z" {...sheet} />
      <circle cx="92" cy="38" r="13" {...sheet} />
      <path d="M68 78c0-14 11-22 24-22s24 8 24 22z" {...sheet} />
      <path d={HEART} transform="translate(92 70) scale(.8)" {...heart} />
    </svg>
  ),
  search: (
    <svg viewBox="0 0 144 96">
      <circle cx="72" cy="48" r="44" {...warm} />
      <rect x="38" y="20" width="52" height="62" rx="5" {...sheet} />
      <path d="M48 34h32M48 44h24M48 54h14" {...line} />
      <circle cx="86" cy="58" r="15" {...sheet} />
      <path d="M97 69l13 13" {...line} strokeWidth={4} />
      <path d={HEART} transform="translate(86 59) scale(.8)" {...heart} />
    </svg>
  ),
  lost: (
    <svg viewBox="0 0 144 96">
      <circle cx="72" cy="48" r="44" {...warm} />
      <path d="M72 16v70M60 86h24" {...line} />
      <path d="M48 24h40l10 9-10 9H48z" {...sheet} />
      <path d="M96 48H58l-10 9 10 9h38z" {...sheet} />
      <path d={HEART} transform="translate(66 33) scale(.7)" {...heart} />
    </svg>
  ),
  trouble: (
    <svg viewBox="0 0 144 96">
      <circle cx="72" cy="48" r="44" {...warm} />
      <path d="M28 58h14c8 0 8-12 16-12M86 46c8 0 8 12 16 12h14" {...line} strokeWidth={3} />
      <rect x="54" y="36" width="14" height="20" rx="4" {...sheet} />
      <rect x="78" y="36" width="14" height="20" rx="4" {...sheet} />
      <path d="M68 42h5M68 50h5" {...line} />
      <path d={HEART} transform="translate(73 74) scale(.7)" {...heart} />
    </svg>
  ),
  chat: (
    <svg viewBox="0 0 144 96">
      <circle cx="72" cy="48" r="44" {...warm} />
      <path d="M34 26h52a6 6 0 016 6v20a6 6 0 01-6 6H56L44 68V58H34a6 6 0 01-6-6V32a6 6 0 016-6z" {...sheet} />
      <path d="M100 44h10a6 6 0 016 6v18a6 6 0 01-6 6v9L99 74H74a6 6 0 01-6-6v-2" {...line} />
      <path d={HEART} transform="translate(60 43)" {...heart} />
    </svg>
  ),
  gear: (
    <svg viewBox="0 0 144 96">
      <circle cx="72" cy="48" r="44" {...warm} />
      <path d="M34 34h76M34 50h76M34 66h76" {...line} />
      <circle cx="56" cy="34" r="8" {...sheet} />
      <circle cx="92" cy="50" r="8" {...sheet} />
      <circle cx="66" cy="66" r="8" {...sheet} />
      <path d={HEART} transform="translate(92 51) scale(.55)" {...heart} />
    </svg>
  ),
};
