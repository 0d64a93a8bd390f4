import { LANGUAGES, type Language } from "@guli/coach";
import { milliseconds, plus } from "../../core/clock.ts";
import { theDesk, type Desk, type Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import type { Task } from "../../core/jobs/running.ts";
import { activePeople, personFor, rememberFormer } from "../people/index.ts";
import { askToCountEffort } from "../effort/index.ts";
import { askToRebuild } from "../promises/index.ts";
import { moveSampleData, readSampleData, workspaceOf } from "../workspaces/index.ts";
import { DAY } from "./calendar.ts";
import { formerParts, type Cast, type Colleague } from "./cast.ts";
import { fillWithLife } from "./filling.ts";
import { firstSteps, type FirstSteps } from "./first-steps.ts";
import { hangTags, layOut, openDoors } from "./furnishing.ts";
import { makeKeepsakes } from "./keepsakes.ts";
import { mixFor } from "./plan.ts";

/** Ask for samples to look around in; where they are there or on their way already, nothing happens. */
export function askForSamples(desk: Desk, who: Who): Promise<FirstSteps> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (await moveSampleData(tx, { from: "none", to: "filling" }, { person: who.personId })) {
      enqueue(tx, { personId: who.personId, attempts: 1 });
    }
    return firstSteps(tx);
  });
}

type Order = { personId: string; attempts: number };
const TRIES = 3;

function enqueue(tx: Tx, order: Order, runAt = tx.now): void {
  tx.enqueue("fill-samples", order, { key: `fill-samples:${tx.workspaceId}`, runAt });
}

const CONVERSATIONS = 120;
const DAYS = 24;
const SEED = 20;

/** What fails is tried again a little later, and given up in the end: then it can be asked for anew. */
export const fillSamples: Task = async (desk, payload) => {
  const { workspaceId, personId, attempts } = payload as unknown as Order & { workspaceId: string };
  try {
    await fill(desk, { workspaceId, personId });
  } catch (cause) {
    desk.log.error({ error: cause, workspaceId, attempts }, "the samples could not be written");
    await desk.transaction(workspaceId, async (tx) => {
      if (attempts < TRIES) enqueue(tx, { personId, attempts: attempts + 1 }, plus(tx.now, { seconds: 5 * attempts }));
      else await moveSampleData(tx, { from: "filling", to: "none" }, theDesk);
    });
  }
};

/** A few weeks of life in a business that is new, all at once or not at all. */
async function fill(desk: Desk, { workspaceId, personId }: { workspaceId: string; personId: string }): Promise<void> {
  const { keepsakes, held } = await makeKeepsakes(desk, workspaceId, SEED);
  await desk.transaction(workspaceId, async (tx) => {
    if ((await readSampleData(tx)) !== "filling") return;
    const { language, name } = await workspaceOf(tx);
    const tongue = tongueNear(language);
    const cast = await castFor(tx, tongue, personId);
    await layOut(tx, tongue);
    const doors = await openDoors(tx, { business: name, address: `hello@${workspaceId.slice(-8)}.example`, on: false });
    const until = milliseconds(tx.now);
    const plan = { seed: SEED, conversations: CONVERSATIONS, from: until - DAYS * DAY, until, mix: mixFor(tongue), open: 14, messengers: false };
    await fillWithLife((work) => work(tx), { plan, stage: { business: name, ...doors, cast, keepsakes }, held });
    // The past makes no events: who waited in it, and what it cost them, is counted from its messages.
    askToRebuild(tx);
    askToCountEffort(tx);
    await moveSampleData(tx, { from: "filling", to: "there" }, theDesk);
  });
}

const tongueNear = (language: string): Language => LANGUAGES.find((one) => language.startsWith(one)) ?? "en";

/** Those who answer in the samples do not work here any more; who asked for them, and who works here now, holds what is open. */
async function castFor(tx: Tx, tongue: Language, askedBy: string): Promise<Cast> {
  const writers: Colleague[] = [];
  for (const part of formerParts) {
    const email = `${part.first.en.toLowerCase()}.${tx.workspaceId.slice(-12)}@samples.example`;
    writers.push({ ...part, personId: await rememberFormer(tx, { name: part.name, email, language: tongue }) });
  }
  const { id, name } = (await activePeople(tx)).find((person) => person.id === askedBy) ?? (await personFor(tx, askedBy));
  return {
    writers,
    helpers: [{ personId: id, name }],
    reader: id,
    present: false,
    teams: { delivery: null, service: null, sales: null },
    tags: await hangTags(tx, tongue),
  };
}
