import type { TranslationState } from "@guli/contract";

export type Standing = { published: number | null; publishedFrom: number | null; version: number; holdsFor: number | null };

/** How a text stands beside the main language: `main` is the version of it that customers read, null where there is none. */
export function stateOf(text: Standing | undefined, { isMain, main }: { isMain: boolean; main: number | null }): TranslationState {
  if (!text) return "missing";
  if (text.published === null) return "draft";
  return isMain || main === null || (text.holdsFor ?? 0) >= main ? "current" : "outdated";
}

/** Whether the draft says something else than what is published. */
export const isChanged = ({ published, publishedFrom, version }: Standing): boolean => published !== null && publishedFrom !== version;
