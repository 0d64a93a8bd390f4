import type { AttachmentBrief, MessageTemplate, SentTemplate, TemplateButton } from "@guli/contract";

/** What was given for the place above the words. */
export type Above = { link: string; file: AttachmentBrief | null };
/** What was given for a template: for its gaps in order, above its words, and for its buttons by their place. */
export type Given = { parameters: readonly string[]; above: Above; buttons: Readonly<Record<number, string>> };
export const NOTHING: Given = { parameters: [], above: { link: "", file: null }, buttons: {} };

export const isHttps = (link: string): boolean => URL.parse(link.trim())?.protocol === "https:";

/** Buttons that have to be given something. What comes back from a quick reply is what stands on it, unless a program wants something else. */
export const asking = ({ buttons }: Pick<MessageTemplate, "buttons">): TemplateButton[] => buttons.filter(({ kind }) => kind !== "quick-reply");

/** The text as the customer will read it; a gap that is not filled yet stays to be seen. */
export function filledText(text: string, parameters: readonly string[]): string {
  return text.replace(/\{\{(\d+)\}\}/g, (gap, number: string) => parameters[Number(number) - 1]?.trim() || gap);
}

/** What was given for each gap. */
export const gapsOf = ({ parameters: gaps }: Pick<MessageTemplate, "parameters">, { parameters }: Given): string[] =>
  Array.from({ length: gaps }, (_, at) => parameters[at]?.trim() ?? "");

/** Whether it may leave: approved, and nothing in it is empty. */
export function isReady(template: MessageTemplate, given: Given): boolean {
  const isAbove = template.header === null || given.above.file !== null || isHttps(given.above.link);
  const isPressable = asking(template).every(({ index }) => given.buttons[index]?.trim());
  return template.state === "approved" && gapsOf(template, given).every((one) => one !== "") && isAbove && isPressable;
}

/** As it is sent; only of what is ready. */
export function sentOf(template: MessageTemplate, given: Given): SentTemplate {
  const { file, link } = given.above;
  const buttons = asking(template).map(({ index }) => ({ index, text: given.buttons[index]?.trim() ?? "" }));
  return {
    name: template.name,
    language: template.language,
    parameters: gapsOf(template, given),
    ...(template.header && { header: file ? { attachmentId: file.id } : { link: link.trim() } }),
    ...(buttons.length > 0 && { buttons }),
  };
}

/** One name may be there in several languages. */
export const idOf = ({ name, language }: MessageTemplate): string => `${name}\n${language}`;

/** Those that may leave first, then by their names. */
export function inOrder(templates: readonly MessageTemplate[]): MessageTemplate[] {
  const rank = ({ state }: MessageTemplate) => (state === "approved" ? 0 : 1);
  return templates.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name) || a.language.localeCompare(b.language));
}
