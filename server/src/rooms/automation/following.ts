import type { Tx } from "../../core/desk.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import { findCustomer } from "../customers/index.ts";
import { earnest } from "./acting.ts";
import { consider } from "./considering.ts";
import { byMatter, loadHere, loadKnown, loadMatters, loadSaid, withTerms, type Loaded } from "./loading.ts";
import { mindDues } from "./lasting.ts";
import { byWhom, depthOf, heardIn, type Heard } from "./rules/hearing.ts";
import type { Situation, Whom } from "./rules/situation.ts";
import { rulesOn, type Rule } from "./store/rulebook.ts";
import { actedLately } from "./store/runs.ts";
import { settings } from "./store/settings.ts";

type Told = { event: DeskEvent; heard: Heard };

/** When something happens, the rules look at it. Facts are loaded once for a batch; heard twice, it is acted on once. */
export async function follow(tx: Tx, events: DeskEvent[]): Promise<void> {
  const rules = await rulesOn(tx);
  if (rules.length === 0) return;
  await mindDues(tx, events, rules);
  const told = events.flatMap((event): Told[] => {
    const heard = heardIn(event);
    return heard && isWanted(rules, heard) ? [{ event, heard }] : [];
  });
  if (told.length > 0) await followAll(tx, rules, told);
}

const isWanted = (rules: readonly Rule[], { facts }: Heard): boolean =>
  rules.some(({ when }) => when.some((one) => one.kind === "fact" && facts.includes(one.fact)));

async function followAll(tx: Tx, rules: Rule[], told: Told[]): Promise<void> {
  const how = await settings(tx);
  const deepest = how.follows === "once" ? 1 : 0;
  const ids = [...new Set(told.flatMap(({ heard }) => heard.conversationId ?? []))];
  const here = await loadHere(tx);
  const matters = byMatter(await withTerms(tx, [...(await loadMatters(tx, ids)).values()], { rules, here }));
  const said = await loadSaid(
    tx,
    told.flatMap(({ heard }) => heard.messageId ?? []),
  );
  const [known, lately] = [await loadKnown(tx, rules), await actedLately(tx, ids)];
  for (const { event, heard } of told) {
    const message = (heard.messageId && said.get(heard.messageId)) || null;
    const depth = depthOf(event, message?.byPerson ?? null);
    if (depth > deepest) continue;
    const about = heard.conversationId === null ? (await withTerms(tx, [await aboutNobody(tx, heard)], { rules, here }))[0] : matters.get(heard.conversationId);
    // It may be gone: then there is nothing to decide.
    if (!about) continue;
    const situation: Situation = {
      now: tx.now,
      facts: heard.facts,
      lasting: null,
      by: byWhom(event),
      channelId: heard.channelId,
      here,
      matter: about.matter,
      whom: about.whom,
      said: message ?? about.said,
    };
    const hands = earnest(tx, { settings: how, lately, cause: event.id, conversationId: heard.conversationId, depth });
    const matter = await consider(rules, situation, { known, hands });
    if (matter) matters.set(matter.id, { ...(about as Loaded), matter });
  }
}

async function aboutNobody(tx: Tx, { customerId }: Heard): Promise<{ matter: null; whom: Whom | null; said: null }> {
  const customer = customerId === null ? undefined : await findCustomer(tx, customerId);
  const whom = customer ? { ...customer, conversations: customer.conversationCount } : null;
  return { matter: null, whom, said: null };
}
