import type { Desk } from "../../../core/desk.ts";
import { reckonEvidence, reckonOverview } from "../../insights/index.ts";
import { readMentions, reckonFitsTask, reckonStandings, values } from "../../loyalty/index.ts";
import { meetBarriers } from "./barring.ts";
import { beSpokenOf } from "./being-spoken-of.ts";
import { competeInTheYear } from "./competing.ts";
import { hurtByTheYear } from "./hurting.ts";
import { leaveSomeToDecide, shopForYears, type Shopping } from "./shopping.ts";
import { payForTheYear } from "./paying.ts";
import { emptyTruth, type Truth } from "./truth.ts";

export { sayTruth, type Truth } from "./truth.ts";

type Telling = { desk: Desk; workspaceId: string } & Omit<Shopping, "hurts" | "truth">;

/** Who buys, who stays and who goes, and what competitors did to it. Gives back what is true of it. */
export async function liveLoyally({ desk, workspaceId, ...shopping }: Telling): Promise<Truth> {
  const { plan, personId } = shopping;
  const { seed, until } = plan;
  const truth = emptyTruth(seed, until);
  const hurts = await hurtByTheYear(desk, workspaceId, { seed, truth });
  const friends = await shopForYears((work) => desk.transaction(workspaceId, work), { ...shopping, hurts, truth });
  await leaveSomeToDecide((work) => desk.transaction(workspaceId, work), plan);
  await desk.transaction(workspaceId, (tx) => competeInTheYear(tx, { seed, until, personId }));
  await desk.transaction(workspaceId, (tx) => payForTheYear(tx, { seed, until, personId, conversations: plan.conversations }));
  await meetBarriers((work) => desk.transaction(workspaceId, work), { seed, until, tongue: shopping.tongue, personId, truth });
  truth.referrals = await beSpokenOf(desk, workspaceId, { seed, until, personId, conversations: plan.conversations, friends });
  return truth;
}

/** Listening to what was said in more of them than this is left to the desk's own nights. */
const MOST_HEARD = 5000;

/** What all of it comes to, as the desk itself would reckon it by night. */
export async function reckonLoyalty(desk: Desk, workspaceId: string, { conversations }: { conversations: number }): Promise<void> {
  await readMentions(desk, workspaceId);
  await desk.transaction(workspaceId, values.askForAll);
  await values.reckonValues(desk, workspaceId);
  await reckonStandings(desk, { workspaceId, all: true });
  await reckonFitsTask(desk, { workspaceId, what: "all" });
  await reckonOverview(desk, workspaceId);
  if (conversations <= MOST_HEARD) await reckonEvidence(desk, workspaceId);
}
