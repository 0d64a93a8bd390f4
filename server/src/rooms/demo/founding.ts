import { openHelpCentre } from "./advising.ts";
import { instantAt, milliseconds } from "../../core/clock.ts";
import { theDesk, type Desk, type Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { newToken } from "../../core/secrets.ts";
import { practisedBefore } from "../coaching/index.ts";
import { rebuildEffort } from "../effort/index.ts";
import { rebuildWaits } from "../promises/index.ts";
import { rebuildExpectations } from "../surveys/index.ts";
import { employ, hashPassword, placesByEmail } from "../people/index.ts";
import { createWorkspace, moveSampleData } from "../workspaces/index.ts";
import { DAY, shopHours } from "./calendar.ts";
import { parts, type Cast } from "./cast.ts";
import { fillWithLife, type Filled } from "./filling.ts";
import { foundTeams, hangTags, layOut, openDoors, openMessengers } from "./furnishing.ts";
import { guideTheYear } from "./guiding.ts";
import { liveLoyally, reckonLoyalty, type Truth } from "./loyal/index.ts";
import { makeKeepsakes } from "./keepsakes.ts";
import { evenMix, type Plan } from "./plan.ts";
import { layDownRules } from "./promising.ts";
import { recoverTheYear } from "./recovering.ts";
import { takeStepsOfTheYear } from "./stepping.ts";
import { surveyTheYear } from "./surveying.ts";
import type { Stage } from "./telling.ts";
import type { Tongue } from "./texts/topic.ts";

export type DemoWish = {
  seed: number;
  conversations: number;
  business: string;
  language: Tongue;
  /** The present of the samples; a year before it they begin. */
  until: string;
  /** Who is to own it; null makes an account of its own. */
  email: string | null;
  progress?: (done: number) => void;
};

export type Demo = Filled & {
  workspaceId: string;
  business: string;
  slug: string;
  email: string;
  /** Null where the account has one already. */ password: string | null;
  colleagues: string[];
  /** What no desk can see of it. */
  truth: Truth;
};

/** A new business with a year of life behind it. */
export async function foundDemo(desk: Desk, wish: DemoWish): Promise<Demo> {
  const password = newToken().slice(0, 16);
  const known = wish.email !== null && (await placesByEmail(desk, wish.email)).length > 0;
  const passwordHash = await hashPassword(password);
  const founded = await desk.global(async (global) => {
    const tx = await global.enter(newId());
    const { slug } = await createWorkspace(tx, {
      name: wish.business,
      language: wish.language,
      timeZone: "Asia/Tbilisi",
      openingHours: shopHours(milliseconds(wish.until)),
    });
    return { workspaceId: tx.workspaceId, slug, ...(await furnish(tx, wish, { slug, passwordHash })) };
  });
  const { workspaceId, slug, stage, emails } = founded;
  await openHelpCentre(desk, workspaceId, wish);
  const { keepsakes, held } = await makeKeepsakes(desk, workspaceId, wish.seed);
  const until = milliseconds(wish.until);
  const plan = planFor(wish);
  const filled = await fillWithLife((work) => desk.transaction(workspaceId, work), {
    plan,
    stage: { ...stage, keepsakes },
    held,
    ...(wish.progress && { progress: wish.progress }),
  });
  await reckon(desk, workspaceId, { seed: wish.seed, until });
  const told = { seed: wish.seed, until, tongue: wish.language, cast: stage.cast, conversations: wish.conversations };
  await takeStepsOfTheYear((work) => desk.transaction(workspaceId, work), told);
  await recoverTheYear((work) => desk.transaction(workspaceId, work), told);
  const { met, ...counts } = filled;
  const truth = await liveLoyally({ desk, workspaceId, plan, tongue: wish.language, personId: stage.cast.reader, met });
  await reckonLoyalty(desk, workspaceId, wish);
  await desk.transaction(workspaceId, (tx) => practise(tx, stage.cast.writers, until));
  const [email = "", ...colleagues] = emails;
  return { ...counts, truth, workspaceId, business: wish.business, slug, email, password: known ? null : password, colleagues };
}

/** A year that ends at its present. */
function planFor({ seed, conversations, until: present }: DemoWish): Plan {
  const until = milliseconds(present);
  const open = Math.max(8, Math.round(conversations / 60));
  return { seed, conversations, from: until - 365 * DAY, until, mix: evenMix, open, messengers: true };
}

/** What is counted out of a year when it is over. */
async function reckon(desk: Desk, workspaceId: string, { seed, until }: { seed: number; until: number }): Promise<void> {
  await rebuildWaits(desk, workspaceId);
  await rebuildEffort(desk, workspaceId);
  await rebuildExpectations(desk, workspaceId);
  await surveyTheYear((work) => desk.transaction(workspaceId, work), { seed, until });
  await guideTheYear((work) => desk.transaction(workspaceId, work), { seed, until });
}

const PRACTICE_DAYS = [52, 51, 44, 43, 30, 29, 17, 16, 8, 7, 3, 2];

/** Everybody who answers has been in the practice room, the last time this week. */
async function practise(tx: Tx, writers: Cast["writers"], until: number): Promise<void> {
  for (const [nth, { personId, speaks }] of writers.entries()) {
    const moments = PRACTICE_DAYS.slice(nth % 5).map((days) => instantAt(until - days * DAY - nth * 3_600_000));
    if (speaks[0]) await practisedBefore(tx, { personId, tongue: speaks[0], moments });
  }
}

type Begun = { stage: Omit<Stage, "firstNumber" | "keepsakes">; emails: string[] };

async function furnish(tx: Tx, { business, language, email, until }: DemoWish, { slug, passwordHash }: { slug: string; passwordHash: string }): Promise<Begun> {
  await moveSampleData(tx, { from: "none", to: "there" }, theDesk);
  const people: (Cast["writers"][number] & { email: string })[] = [];
  for (const { role, ...part } of parts) {
    const address = role === "owner" ? (email ?? `demo@${slug}.example`) : `${part.first.en.toLowerCase()}@${slug}.example`;
    const { personId } = await employ(tx, { name: part.name, email: address, role, language, passwordHash });
    people.push({ ...part, personId, email: address });
  }
  const writers = people.filter(({ speaks }) => speaks.length > 0);
  const [owner, lead] = writers;
  if (!owner || !lead) throw new Error("a shop needs an owner and a lead");
  const teams = await foundTeams(
    tx,
    language,
    writers.map(({ personId }) => personId),
  );
  const tags = await hangTags(tx, language);
  await layOut(tx, language);
  await layDownRules(tx, { tongue: language, since: instantAt(milliseconds(until) - 366 * DAY), tags });
  const doors = await openDoors(tx, { business, address: `hello@${slug}.example`, on: true });
  const cast: Cast = { writers, helpers: [owner, lead], reader: owner.personId, present: true, teams, tags };
  const chats = { ...doors.chats, ...(await openMessengers(tx)) };
  return { stage: { business, ...doors, chats, cast }, emails: people.map((one) => one.email) };
}
