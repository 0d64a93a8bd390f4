import type { Extra } from "@guli/contract";
import type { FileThere, Happening } from "../adapter.ts";
import { listIn, numberIn, objectIn, parsed, textIn, type Loose } from "../meta/json.ts";
import { labelIn } from "../meta/labels.ts";
import { fileNamed } from "../meta/names.ts";

type Said = Extract<Happening, { what: "message" }>;
export type Content = Pick<Said, "text" | "extras" | "files" | "alsoTheirs"> & { answersId?: string };

const only = (extra: Extra): Content => ({ text: "", extras: [extra], files: [] });
const words = (text: string): Content => ({ text, extras: [], files: [] });

/** What a message of the Cloud API holds, whatever its type. Null: nothing was said (a reaction taken back). */
export function contentOf(message: Loose): Content | null {
  const type = textIn(message["type"]);
  const own = objectIn(message[type]);
  switch (type) {
    case "text":
      return words(textIn(own["body"]));
    case "image":
    case "video":
    case "document":
      return { text: textIn(own["caption"]), extras: [], files: [mediaOf(type, own)] };
    case "audio":
    case "voice":
      return { text: "", extras: type === "voice" || own["voice"] === true ? [{ kind: "voice", seconds: null }] : [], files: [mediaOf(type, own)] };
    case "sticker":
      return { text: "", extras: [{ kind: "sticker", emoji: null }], files: [mediaOf(type, own)] };
    case "location":
      return located(own);
    case "contacts":
      return { text: "", extras: listIn(message["contacts"]).map(contactOf), files: [] };
    case "reaction":
      return reacted(own);
    case "button":
      return only({ kind: "pressed", label: labelIn({ id: textIn(own["payload"]), title: textIn(own["text"]) }) });
    case "interactive":
      return interactive(own);
    case "order":
      return { text: textIn(own["text"]), extras: [orderOf(own)], files: [] };
    case "system":
      return changedNumber(own);
    default:
      return only({ kind: "unknown", type: unknownType(message) });
  }
}

/** WhatsApp knows only an id; the name and the size come with the file. */
function mediaOf(type: string, own: Loose): FileThere {
  const contentType = textIn(own["mime_type"]).split(";")[0]!.trim().toLowerCase() || "application/octet-stream";
  const filename = textIn(own["filename"]) || fileNamed(type, contentType);
  return { reference: { mediaId: textIn(own["id"]) }, filename, contentType, size: 0 };
}

function located(own: Loose): Content {
  const [latitude, longitude] = [numberIn(own["latitude"]), numberIn(own["longitude"])];
  if (latitude === null || longitude === null) return only({ kind: "unknown", type: "location" });
  const title = [textIn(own["name"]), textIn(own["address"])].filter(Boolean).join(", ");
  return only({ kind: "location", latitude, longitude, title: title || null });
}

function contactOf(contact: Loose): Extra {
  const name = objectIn(contact["name"]);
  const phone = listIn(contact["phones"])[0] ?? {};
  return {
    kind: "contact",
    name: textIn(name["formatted_name"]) || textIn(name["first_name"]),
    phone: textIn(phone["phone"]) || textIn(phone["wa_id"]) || null,
  };
}

function reacted(own: Loose): Content | null {
  const emoji = textIn(own["emoji"]);
  return emoji === "" ? null : { ...only({ kind: "reaction", emoji }), answersId: textIn(own["message_id"]) };
}

function interactive(own: Loose): Content {
  const type = textIn(own["type"]);
  if (type === "nfm_reply") return only({ kind: "form", fields: fieldsIn(textIn(objectIn(own["nfm_reply"])["response_json"])) });
  const chosen = objectIn(own[type]);
  const title = textIn(chosen["title"]);
  return title === ""
    ? only({ kind: "unknown", type: `interactive ${type}`.trim() })
    : only({ kind: "pressed", label: labelIn({ id: textIn(chosen["id"]), title }) });
}

/** What was filled into a form that opened within WhatsApp (a Flow). */
function fieldsIn(json: string): { label: string; value: string }[] {
  return Object.entries(parsed(Buffer.from(json)) ?? {})
    .filter(([label]) => label !== "flow_token")
    .slice(0, 50)
    .map(([label, value]) => ({ label, value: typeof value === "string" ? textIn(value) : JSON.stringify(value) }));
}

function orderOf(own: Loose): Extra {
  const fields = listIn(own["product_items"]).map((item) => {
    const price = [textIn(item["item_price"]), textIn(item["currency"])].filter(Boolean).join(" ");
    return { label: textIn(item["product_retailer_id"]), value: [`${textIn(item["quantity"])} ×`, price].filter(Boolean).join(" ") };
  });
  return { kind: "form", fields };
}

/** They have a new number: WhatsApp says so in words of its own, and vouches for it. */
function changedNumber(own: Loose): Content {
  const now = textIn(own["wa_id"]) || textIn(own["new_wa_id"]);
  return { ...words(textIn(own["body"])), ...(/^\d{5,17}$/.test(now) && { alsoTheirs: [{ kind: "phone", address: `+${now}` }] }) };
}

/** WhatsApp says of what it does not pass on only that it does not. */
function unknownType(message: Loose): string {
  const type = textIn(message["type"]) || "unknown";
  const inner = textIn(objectIn(message["unsupported"])["type"]);
  return (inner && inner !== "unknown" ? `${type} ${inner}` : type).slice(0, 100);
}
