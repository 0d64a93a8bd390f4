import type { Desk } from "../../../core/desk.ts";
import { exactJson } from "../../../core/exact-json.ts";
import { linkedTo } from "../../../core/links.ts";
import { Refused, refuse } from "../../../core/refusal.ts";
import { messaging } from "../../channels/index.ts";
import { readReview } from "./rules/reading.ts";
import type { Told } from "./rules/told.ts";
import { openSecrets } from "./secrets.ts";
import { source as sourceFor, type Source } from "./store/sources.ts";
import { takeIn } from "./taking-in.ts";

export type Behind = { workspaceId: string; source: Source };

/** The source behind an address that reviews are posted to, if it is on; null for whatever is no address of ours. */
export async function sourceAt(desk: Desk, token: string): Promise<Behind | null> {
  const linked = linkedTo(desk.vault, "reviews", token);
  if (!linked) return null;
  const source = await desk.read(linked.workspaceId, (tx) => sourceFor(tx, linked.id));
  return source?.on && source.way === "push" ? { workspaceId: linked.workspaceId, source } : null;
}

const MOST = 1000;

/** Take in what was posted, once its signature over the raw bytes is right. What is understood is stored, the rest is said to whoever posts. */
export async function takeInPosted(
  desk: Desk,
  { workspaceId, source }: Behind,
  { raw, signature }: { raw: Buffer; signature: unknown },
): Promise<{ taken: number }> {
  const { signing } = openSecrets(desk, source);
  if (typeof signature !== "string" || !messaging.isSigned(signing, raw, signature)) refuse("inbound.signature");
  const items = listIn(raw);
  const read = items.map((item) => readReview(item, { fields: source.settings.fields, top: source.top, now: desk.clock.now() }));
  const told = read.filter((one): one is Told => typeof one !== "string");
  if (told.length > 0) await takeIn(desk, workspaceId, { source, told });
  const wrong = read.flatMap((one, at) => (typeof one === "string" ? [`${at}: ${one}`] : []));
  if (wrong.length > 0) throw new Refused("request.invalid", { body: wrong.slice(0, 10).join(" · ") });
  return { taken: told.length };
}

/** One review or a list of them. */
function listIn(raw: Buffer): unknown[] {
  try {
    const value = exactJson(raw.toString("utf8"));
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.length <= MOST ? items : refuse("request.too-large");
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    return refuse("request.malformed");
  }
}
