/** From which part of what fits on one is told how much is left. */
const NEAR = 0.8;

/** How a text stands to the longest message of a channel; null while there is enough room, or no limit. */
export function lengthOf(text: string, longest: number | null): { used: number; longest: number; messages: number } | null {
  const used = text.trim().length;
  if (longest === null || used < longest * NEAR) return null;
  return { used, longest, messages: Math.ceil(used / longest) };
}
