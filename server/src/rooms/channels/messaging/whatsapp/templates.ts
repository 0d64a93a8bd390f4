import type { MessageTemplate } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../../../core/clock.ts";
import type { Desk } from "../../../../core/desk.ts";
import { graph } from "../meta/graph.ts";
import { listIn, objectIn, textIn, type Loose } from "../meta/json.ts";
import { Trouble } from "../trouble.ts";
import type { Piece, Setup } from "../adapter.ts";
import type { Template } from "./composing.ts";
import { brought } from "./media.ts";
import { componentsOf, missingIn, neededBy, type Needs } from "./filling-templates.ts";

type WhatsApp = Setup<"whatsapp">;

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

/** What Meta wants to be told to send a template. Throws Trouble where there is no such template, or something of it is missing. */
export async function templateBody(desk: Desk, setup: WhatsApp, { template, file }: { template: Template; file: Piece["file"] }): Promise<object> {
  const { name, language } = template;
  const same = (one: Loose) => textIn(one["name"]) === name && textIn(one["language"]) === language;
  const found = (await known(desk, setup)).find(same) ?? (await asked(desk, setup)).find(same);
  if (!found) throw new Trouble("template-refused", `${name} (${language})`);
  const needs = neededBy(found);
  const trouble = missingIn(needs, template, file);
  if (trouble) throw new Trouble("template-refused", `${name}: ${trouble}`);
  const above = needs.header && (await mediaAbove(desk, setup, { header: needs.header, given: template.header, file }));
  return { type: "template", template: { name, language: { code: language }, components: componentsOf(needs, template, above) } };
}

/** A file is brought to WhatsApp; a link WhatsApp fetches by itself. */
async function mediaAbove(
  desk: Desk,
  setup: WhatsApp,
  { header, given, file }: { header: NonNullable<Needs["header"]>; given: Template["header"]; file: Piece["file"] },
): Promise<object> {
  const filename = header === "document" && file ? { filename: file.filename } : {};
  if (file) return { id: await brought(desk, setup, file), ...filename };
  return given && "link" in given ? { link: given.link } : {};
}

function presented(one: Loose): MessageTemplate {
  const reason = textIn(one["rejected_reason"]);
  const { text, places, header, buttons, isMore } = neededBy(one);
  return {
    name: textIn(one["name"]),
    language: textIn(one["language"]),
    text,
    parameters: places.length,
    header,
    buttons,
    state: isMore ? "other" : (STATES[textIn(one["status"])] ?? "other"),
    reason: reason === "" || reason === "NONE" ? null : reason,
  };
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
