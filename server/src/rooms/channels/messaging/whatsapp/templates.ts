import type { MessageTemplate } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../../../core/clock.ts";
import type { Desk } from "../../../../core/desk.ts";
import type { Setup } from "../adapter.ts";
import { graph } from "../meta/graph.ts";
import { listIn, objectIn, textIn, type Loose } from "../meta/json.ts";
import { Trouble } from "../trouble.ts";
import type { Template } from "./composing.ts";

type WhatsApp = Setup<"whatsapp">;

/** What stands in double braces, in order: {{1}} {{2}}, or {{name}} {{order_number}}. */
const PLACE = /\{\{\s*([\w]+)\s*\}\}/g;

const STATES: Record<string, MessageTemplate["state"]> = {
  APPROVED: "approved",
  PENDING: "pending",
  IN_APPEAL: "pending",
  REJECTED: "rejected",
  PAUSED: "paused",
  DISABLED: "paused",
};

/** The templates of the business account, as Meta has them, with what may be filled in. */
export async function templates(desk: Desk, setup: WhatsApp): Promise<MessageTemplate[]> {
  return (await known(desk, setup)).map(presented);
}

/** What Meta wants to be told to send a template: each parameter in the component where it stands. Throws Trouble where there is no such template. */
export async function templateBody(desk: Desk, setup: WhatsApp, { name, language, parameters }: Template): Promise<object> {
  const same = (one: Loose) => textIn(one["name"]) === name && textIn(one["language"]) === language;
  const found = (await known(desk, setup)).find(same) ?? (await asked(desk, setup)).find(same);
  if (!found) throw new Trouble("template-refused", `${name} (${language})`);
  return { type: "template", template: { name, language: { code: language }, components: filled(found, parameters) } };
}

function presented(one: Loose): MessageTemplate {
  const reason = textIn(one["rejected_reason"]);
  const text = PARTS.map((type) => textOf(one, type))
    .filter(Boolean)
    .join("\n\n");
  return {
    name: textIn(one["name"]),
    language: textIn(one["language"]),
    text,
    parameters: PARTS.reduce((sum, type) => sum + placesIn(textOf(one, type)).length, 0),
    state: needsMore(one) ? "other" : (STATES[textIn(one["status"])] ?? "other"),
    reason: reason === "" || reason === "NONE" ? null : reason,
  };
}

/** A picture in the header, or a button with a parameter: more than words that an agent fills in. */
function needsMore(one: Loose): boolean {
  return listIn(one["components"]).some((part) => {
    const format = textIn(part["format"]).toUpperCase();
    const asks = (button: Loose) => /\{\{/.test(textIn(button["url"])) || ["OTP", "COPY_CODE", "MPM", "CATALOG"].includes(textIn(button["type"]).toUpperCase());
    return (format !== "" && format !== "TEXT") || listIn(part["buttons"]).some(asks);
  });
}

/** The components that hold words to be filled in, in the order in which a reader meets them. */
const PARTS = ["HEADER", "BODY"] as const;

function textOf(one: Loose, type: (typeof PARTS)[number]): string {
  const component = listIn(one["components"]).find((part) => textIn(part["type"]).toUpperCase() === type);
  return textIn(component?.["text"]);
}

/** Each place once, however often it stands there. */
const placesIn = (text: string): string[] => [...new Set([...text.matchAll(PLACE)].map(([, name]) => name!))];

function filled(one: Loose, parameters: string[]): object[] {
  const named = textIn(one["parameter_format"]).toUpperCase() === "NAMED";
  let next = 0;
  return PARTS.flatMap((type) => {
    const places = placesIn(textOf(one, type));
    const given = places.map((place) => ({ type: "text", ...(named && { parameter_name: place }), text: parameters[next++] ?? "" }));
    return given.length > 0 ? [{ type: type.toLowerCase(), parameters: given }] : [];
  });
}

/** Meta lets a business account be asked 200 times an hour; people open conversations more often than that. */
const KEPT = { seconds: 60 };
const kept = new WeakMap<Desk, Map<string, { until: Instant; all: Loose[] }>>();

async function known(desk: Desk, setup: WhatsApp): Promise<Loose[]> {
  const { businessAccountId } = setup.settings;
  const one = kept.get(desk)?.get(`${setup.id} ${businessAccountId}`);
  return one && isBefore(desk.clock.now(), one.until) ? one.all : asked(desk, setup);
}

const FIELDS = "name,language,status,rejected_reason,parameter_format,components";
const MOST_PAGES = 10;

async function asked(desk: Desk, setup: WhatsApp): Promise<Loose[]> {
  const { businessAccountId } = setup.settings;
  const all: Loose[] = [];
  let after = "";
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { fields: FIELDS, limit: "200", ...(after && { after }) };
    const said = await graph(desk, setup, { method: "GET", path: `${businessAccountId}/message_templates`, query });
    all.push(...listIn(said["data"]));
    const paging = objectIn(said["paging"]);
    after = textIn(objectIn(paging["cursors"])["after"]);
    if (!paging["next"] || after === "") break;
  }
  const ofDesk = kept.get(desk) ?? new Map<string, { until: Instant; all: Loose[] }>();
  kept.set(desk, ofDesk.set(`${setup.id} ${businessAccountId}`, { until: plus(desk.clock.now(), KEPT), all }));
  return all;
}
