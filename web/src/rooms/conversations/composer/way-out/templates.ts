import type { MessageTemplate } from "@guli/contract";

/** The text as the customer will read it; a gap that is not filled yet stays to be seen. */
export function filledText(text: string, parameters: readonly string[]): string {
  return text.replace(/\{\{(\d+)\}\}/g, (gap, number: string) => parameters[Number(number) - 1]?.trim() || gap);
}

/** Whether it may leave: approved, and nothing in it is empty. */
export function isReady({ state, parameters: gaps }: MessageTemplate, parameters: readonly string[]): boolean {
  return state === "approved" && Array.from({ length: gaps }, (_, at) => parameters[at] ?? "").every((given) => given.trim() !== "");
}

/** One name may be there in several languages. */
export const idOf = ({ name, language }: MessageTemplate): string => `${name}\n${language}`;

/** Those that may leave first, then by their names. */
export function inOrder(templates: readonly MessageTemplate[]): MessageTemplate[] {
  const rank = ({ state }: MessageTemplate) => (state === "approved" ? 0 : 1);
  return templates.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name) || a.language.localeCompare(b.language));
}
