import type { MessageTemplate, TemplateButton } from "@guli/contract";
import type { Piece } from "../adapter.ts";
import { listIn, textIn, type Loose } from "../meta/json.ts";
import type { Template } from "./composing.ts";
import { shownAs } from "./media.ts";

/*
 * What a template asks for, and how it is given. https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components ·
 * https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-message-templates
 */

/** What stands in double braces, in order: {{1}} {{2}}, or {{name}} {{order_number}}. */
const PLACE = /\{\{\s*(\w+)\s*\}\}/g;

/** The components that hold words to be filled in, in the order in which a reader meets them. */
const PARTS = ["header", "body"] as const;
type Place = { part: (typeof PARTS)[number]; name: string };

export type Needs = Pick<MessageTemplate, "text" | "header" | "buttons"> & {
  /** Each once in its part, in the order of what is given. */
  places: Place[];
  named: boolean;
  /** It asks for something that is not known here (a one-time code, a catalogue, a place): it cannot be sent. */
  isMore: boolean;
};

export function neededBy(one: Loose): Needs {
  const components = listIn(one["components"]);
  const places = PARTS.flatMap((part) => placesIn(textOf(components, part)).map((name) => ({ part, name })));
  const header = headerOf(components);
  const all = components.flatMap((part) => listIn(part["buttons"]));
  return {
    text: PARTS.map((part) => numbered(textOf(components, part), part, places))
      .filter(Boolean)
      .join("\n\n"),
    places,
    named: textIn(one["parameter_format"]).toUpperCase() === "NAMED",
    header: header === "more" ? null : header,
    buttons: all.flatMap(buttonOf),
    isMore: header === "more" || all.some((button) => MORE.has(typeOf(button))),
  };
}

/** What of it is missing or too much, in words for the log of the delivery; null: nothing. */
export function missingIn({ places, header, buttons }: Needs, template: Template, file: Piece["file"]): string | null {
  const { parameters, header: given, buttons: pressed = [] } = template;
  if (parameters.length !== places.length) return `${parameters.length} of ${places.length} parameters`;
  if (header && !given) return `no ${header} above the words`;
  if (given && !header) return "nothing stands above the words";
  if (header && given && "attachmentId" in given && !file) return `the ${header} is gone`;
  if (header && file && header !== "document" && shownAs(file) !== header) return `${file.filename} is no ${header} of WhatsApp`;
  const unfilled = buttons.find(({ kind, index }) => kind !== "quick-reply" && !pressed.some((one) => one.index === index));
  if (unfilled) return `nothing for the button ${unfilled.label}`;
  const unknown = pressed.find(({ index }) => !buttons.some((button) => button.index === index));
  return unknown ? `there is no button ${unknown.index} that asks for anything` : null;
}

/** Each thing in the component where it stands; `above`: the file or link of the header. */
export function componentsOf({ places, named, header, buttons }: Needs, { parameters, buttons: pressed = [] }: Template, above: object | null): object[] {
  const texts = PARTS.map((part) => ({
    type: part,
    parameters: places.flatMap((place, at) =>
      place.part === part ? [{ type: "text", ...(named && { parameter_name: place.name }), text: parameters[at] ?? "" }] : [],
    ),
  }));
  const media = header && above ? [{ type: "header", parameters: [{ type: header, [header]: above }] }] : [];
  const given = buttons.flatMap((button) => pressed.filter(({ index }) => index === button.index).map(({ text }) => pressedOn(button, text)));
  return [...media, ...texts.filter((component) => component.parameters.length > 0), ...given];
}

function pressedOn({ kind, index }: TemplateButton, text: string): object {
  const shared = { type: "button", index: String(index) };
  switch (kind) {
    case "url":
      return { ...shared, sub_type: "url", parameters: [{ type: "text", text }] };
    case "copy-code":
      return { ...shared, sub_type: "copy_code", parameters: [{ type: "coupon_code", coupon_code: text }] };
    case "quick-reply":
      return { ...shared, sub_type: "quick_reply", parameters: [{ type: "payload", payload: text }] };
  }
}

const typeOf = (part: Loose): string => textIn(part["type"]).toUpperCase();
const textOf = (components: Loose[], part: Place["part"]): string => textIn(components.find((one) => typeOf(one) === part.toUpperCase())?.["text"]);

/** Each place once, however often it stands there. */
const placesIn = (text: string): string[] => [...new Set([...text.matchAll(PLACE)].map(([, name]) => name!))];

/** Header and body each count from one at Meta; whoever fills them in counts through. */
function numbered(text: string, part: Place["part"], places: Place[]): string {
  return text.replace(PLACE, (_, name: string) => `{{${places.findIndex((place) => place.part === part && place.name === name) + 1}}}`);
}

function headerOf(components: Loose[]): Needs["header"] | "more" {
  const format = textIn(components.find((one) => typeOf(one) === "HEADER")?.["format"]).toUpperCase();
  if (format === "" || format === "TEXT") return null;
  return format === "IMAGE" || format === "VIDEO" || format === "DOCUMENT" ? (format.toLowerCase() as "image" | "video" | "document") : "more";
}

const MORE: ReadonlySet<string> = new Set(["OTP", "MPM", "SPM", "CATALOG"]);

function buttonOf(button: Loose, index: number): TemplateButton[] {
  const [label, url] = [textIn(button["text"]), textIn(button["url"])];
  switch (typeOf(button)) {
    case "URL":
      return /\{\{/.test(url) ? [{ index, kind: "url", label, url }] : [];
    case "COPY_CODE":
      return [{ index, kind: "copy-code", label, url: null }];
    case "QUICK_REPLY":
      return [{ index, kind: "quick-reply", label, url: null }];
    default:
      return [];
  }
}
