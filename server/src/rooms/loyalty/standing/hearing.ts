import { plus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import { callingOf } from "../competitors/reaching.ts";
import { askForCosts, costs, events, type StoredEvent } from "../competitors/store/events.ts";
import { definitionFrom } from "./rules/definition.ts";
import { dayOf } from "./rules/days.ts";
import { askToReckon } from "./going-on.ts";
import { recount } from "./reckoning.ts";
import { earliestOf, previouslyOf } from "./store/buying.ts";
import { latestDefinition, state } from "./store/state.ts";

type OrderHeard = "order.placed" | "order.changed" | "order.returned" | "order.matched";

/** Who bought, or gave back, is told anew at once. What events cost follows where it was reckoned already. */
export const hearOrders: Reaction<OrderHeard> = async (tx, heard) => {
  const known = await state(tx);
  if (!known) return askToReckon(tx);
  const buyers = heard.flatMap(({ payload }) => ("buyerId" in payload ? [payload.buyerId] : []));
  const before = buyers.length > 0 ? await previouslyOf(tx, buyers) : [];
  await recount(tx, [...heard.flatMap(({ payload }) => payload.customerId ?? []), ...before]);
  const orderIds = [...new Set(heard.map(({ payload }) => payload.orderId))];
  // Whose orders all of a buyer's are changed all of the past.
  const since = buyers.length > 0 ? "1970-01-01" : await earliestOf(tx, orderIds);
  if (since !== null) await askAnew(tx, ({ until }) => until > dayOf(since));
};

/** A contract begins, goes on otherwise or ends: who holds it stands elsewhere at once. */
export const hearContracts: Reaction<"contract.changed" | "contract.ended"> = async (tx, heard) => {
  if (!(await state(tx))) return askToReckon(tx);
  await recount(
    tx,
    heard.flatMap(({ payload }) => payload.customerId ?? []),
  );
};

/** A file, or other rates: too many to be told one by one. */
export const hearManyOrders: Reaction<"orders.imported" | "orders.revalued"> = async (tx) => askToReckon(tx);

/** A place or a segment is another: an event may have reached them after all. */
export const hearCustomers: Reaction<"customer.changed"> = async (tx, heard) => {
  const asking = (await events(tx)).filter(({ place, towards }) => place !== null || towards.to === "attribute");
  if (asking.length === 0) return;
  await recount(
    tx,
    heard.map(({ payload }) => payload.customerId),
  );
  await askAnew(tx, ({ event }) => asking.some(({ id }) => id === event.id));
};

export const followStandings: Reaction<"customer.merged" | "customer.parted"> = async (tx, heard) => {
  await recount(
    tx,
    heard.flatMap(({ payload }) => [payload.customerId, payload.otherId]),
  );
  await askAnew(tx, () => true);
};

export const hearNamed: Reaction<"competitor.named"> = async (tx, heard) => {
  await recount(
    tx,
    heard.map(({ payload }) => payload.customerId),
  );
  const named = new Set(heard.map(({ payload }) => payload.competitorId));
  await askAnew(tx, ({ event }) => named.has(event.competitorId));
};

/** Many such changes come together: the walk over all customers waits for them. */
const GATHERING = { minutes: 5 };

type About = { event: StoredEvent; until: number };

/** Costs that were reckoned and rest on what has changed are reckoned anew, a little later. */
async function askAnew(tx: Tx, concerned: (about: About) => boolean): Promise<void> {
  const all = await events(tx);
  if (all.length === 0) return;
  const { windowDays } = definitionFrom(await latestDefinition(tx)).loyal;
  const reckoned = await costs(tx);
  const ids = all.filter((event) => reckoned.has(event.id) && concerned({ event, until: callingOf(event, windowDays).until })).map(({ id }) => id);
  if (ids.length > 0) await askForCosts(tx, ids, plus(tx.now, GATHERING));
}
