import type { Extra } from "@guli/contract";
import type { Piece } from "../adapter.ts";
import { button } from "../meta/labels.ts";

/** Limits of interactive messages. https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-reply-buttons-messages */
const BUTTONS = { most: 3, title: 20, body: 1024 };
const LIST = { most: 10, title: 24 };

/** The words of a reply, with its quick replies: up to three as buttons, more as a list that opens. */
export function wordsBody({ text, extras }: Pick<Piece, "text" | "extras">): object {
  const options = optionsIn(extras);
  if (options.length === 0) return { type: "text", text: { body: text, preview_url: /https?:\/\//.test(text) } };
  return { type: "interactive", interactive: fitsButtons(text, options) ? buttons(text, options) : list(text, options.slice(0, LIST.most)) };
}

/** WhatsApp refuses two buttons with the same title, which shortening may make of two different ones. */
function fitsButtons(text: string, options: string[]): boolean {
  const titles = new Set(options.map((label) => button(label, BUTTONS.title).title));
  return options.length <= BUTTONS.most && text.length <= BUTTONS.body && titles.size === options.length;
}

const buttons = (text: string, options: string[]) => ({
  type: "button",
  body: { text },
  action: { buttons: options.map((label) => ({ type: "reply", reply: button(label, BUTTONS.title) })) },
});

/** The list is opened by a button of its own, which has to say something in every language. */
const list = (text: string, options: string[]) => ({
  type: "list",
  body: { text },
  action: { button: "☰", sections: [{ rows: options.map((label) => button(label, LIST.title)) }] },
});

/** Each once: two buttons with the same words cannot be told apart. */
export const optionsIn = (extras: Extra[]): string[] => [...new Set(extras.flatMap((extra) => (extra.kind === "quick-replies" ? extra.options : [])))];

/** To whom: a number, or the id of someone who shows none. */
export const addressed = (to: string): object => (to.startsWith("+") ? { to: to.slice(1) } : { recipient: to });

export type Template = Extract<Extra, { kind: "template" }>;

export const templateIn = (extras: Extra[]): Template | undefined => extras.find((extra) => extra.kind === "template");
