import { plus } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import { ForbiddenHost } from "../../../core/hosts.ts";
import { isUnkeepable } from "../../../core/http/unkeepable.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { callOutside, OutOfPatience, retryAfter } from "../../../core/outside.ts";
import { plain } from "../../../core/plain.ts";
import type { Fetching, Page, Shop, Told } from "./adapter.ts";
import { matchAll } from "../matching.ts";
import { adapterFor } from "./adapters.ts";
import { takeRows } from "./applying.ts";
import { announce, askSoon, isOfThePast } from "./fetching.ts";
import { judge, type Heard } from "./rules/retrying.ts";
import { setupOf } from "./setups.ts";
import { advance, fetchOf, noteTrouble, type Counts, type StoredFetch } from "./store/fetches.ts";
import { shop as storedShop } from "./store/shops.ts";

/** A page of 250 orders with all that belongs to them. */
const MOST_BYTES = 32 * 1024 * 1024;

type Due = { shop: Shop; fetching: Fetching; fetch: StoredFetch };

/** One page of a shop's past orders: asked for, taken in, and the next one asked for by the next job. Twice, it changes nothing. */
export const fetchShopPage: Task = async (desk, payload) => {
  const { workspaceId, fetchId } = payload as { workspaceId: string; fetchId: string };
  const due = await dueNow(desk, workspaceId, fetchId);
  if (!due) return;
  const heard = await ask(desk, due);
  if ("told" in heard) await takeInPage(desk, due, heard);
  else await noteNotHeard(desk, due, heard);
};

/** Null where it was stopped, or the shop switched off. */
function dueNow(desk: Desk, workspaceId: string, fetchId: string): Promise<Due | null> {
  return desk.read(workspaceId, async (tx) => {
    const fetch = await fetchOf(tx, fetchId);
    const stored = fetch && (await storedShop(tx, fetch.shopId));
    const fetching = stored && adapterFor(stored.kind).fetching;
    return fetch?.state === "running" && stored?.on && fetching ? { fetch, fetching, shop: setupOf(desk, workspaceId, stored) } : null;
  });
}

async function ask(desk: Desk, { shop, fetching, fetch }: Due): Promise<Page | Heard> {
  if (shop.address === null) return { trouble: "no-address", detail: "" };
  try {
    const answer = await callOutside(desk, { ...fetching.call(shop, fetch), mostBytes: MOST_BYTES });
    if (answer.status === 200) return fetching.page(answer, fetch.place);
    const detail = plain(answer.body.toString("utf8").slice(0, 200));
    return { status: answer.status, detail, retryAfter: retryAfter(answer.headers["retry-after"], desk.clock.now()) };
  } catch (cause) {
    return troubleIn(cause);
  }
}

function troubleIn(cause: unknown): Heard {
  const { code = "", message } = cause as Error & { code?: string };
  if (cause instanceof SyntaxError) return { trouble: "not-understood", detail: message.slice(0, 200) };
  if (cause instanceof ForbiddenHost) return { trouble: "address-forbidden", detail: message };
  if (cause instanceof OutOfPatience) return { trouble: "timed-out", detail: message };
  if (code === "") throw cause;
  return { trouble: code === "ETOOMUCH" ? "too-much" : code === "ENOTFOUND" ? "dns-failed" : "no-connection", detail: message };
}

async function takeInPage(desk: Desk, { shop, fetch }: Due, { told, next, pause }: Page): Promise<void> {
  const counts: Counts = { placed: 0, same: 0, corrected: 0, refused: 0 };
  for (const one of told) {
    const outcome = await takeOne(desk, { shop, fetch }, one);
    if (outcome) counts[outcome] += 1;
  }
  if (next === null && isOfThePast(fetch)) await matchAll(desk, shop.workspaceId);
  await desk.transaction(shop.workspaceId, async (tx) => {
    if (!(await advance(tx, fetch, { next, counts }))) return;
    if (next !== null) askSoon(tx, fetch.id, plus(tx.now, { seconds: pause }));
    else announce(tx, fetch);
    tx.record("settings.changed", { desk: true }, { what: "orders", id: shop.id });
  });
}

/** An order in a transaction of its own: what is wrong with one keeps none of the others back. */
async function takeOne(desk: Desk, { shop, fetch }: Pick<Due, "shop" | "fetch">, told: Told): Promise<keyof Counts | null> {
  if (told.what !== "rows") return told.what === "unreadable" ? "refused" : null;
  try {
    return await desk.transaction(shop.workspaceId, (tx) => takeRows(tx, shop, { ...told, quiet: isOfThePast(fetch) })).then(countedAs);
  } catch (cause) {
    if (!isUnkeepable(cause)) throw cause;
    return "refused";
  }
}

const countedAs = (became: Awaited<ReturnType<typeof takeRows>>): keyof Counts => {
  if (became.outcome !== "taken") return "refused";
  return became.first === "placed" || became.first === "corrected" ? became.first : "same";
};

async function noteNotHeard(desk: Desk, { shop, fetch }: Due, heard: Heard): Promise<void> {
  const { wait, ...noted } = judge(heard, fetch.tries);
  await desk.transaction(shop.workspaceId, async (tx) => {
    if (!(await noteTrouble(tx, fetch.id, noted))) return;
    if (noted.ends) announce(tx, fetch);
    else askSoon(tx, fetch.id, plus(tx.now, { seconds: wait }));
    tx.record("settings.changed", { desk: true }, { what: "orders", id: shop.id });
  });
}
