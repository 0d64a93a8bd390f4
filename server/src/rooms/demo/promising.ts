import type { AutomationFields, PromiseRule } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { addAutomation } from "../automation/index.ts";
import type { Past } from "../conversations/index.ts";
import { addPromiseRule, promisePast, type PastFact } from "../promises/index.ts";
import { ruleWords } from "./furniture.ts";
import type { Cast } from "./cast.ts";
import type { Tongue } from "./texts/topic.ts";

/** What the shop promises, and what it does by itself. */
export async function layDownRules(tx: Tx, { tongue, since, tags }: { tongue: Tongue; since: Instant; tags: Cast["tags"] }): Promise<void> {
  const words = ruleWords[tongue];
  const usual: Omit<PromiseRule, "id" | "name" | "minutes"> = {
    on: true,
    conditions: { channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] },
    hours: "opening",
    warn: { unit: "percent", amount: 25 },
    escalation: { afterMinutes: 60, personIds: [], leads: true, assignee: true, assignTo: null, priority: "high" },
  };
  const chats = { ...usual.conditions, channelKinds: ["chat", "telegram", "whatsapp", "instagram"] as const };
  const quick = {
    ...usual,
    name: words.chats,
    conditions: { ...chats, channelKinds: [...chats.channelKinds] },
    minutes: { first: 30, next: 45, solution: 600 },
  };
  await addPromiseRule(tx, quick, since);
  await addPromiseRule(tx, { ...usual, name: words.letters, minutes: { first: 180, next: 240, solution: 3 * 600 } }, since);
  for (const rule of automations(words, tags)) await addAutomation(tx, { ...rule, id: newId() });
}

function automations(words: (typeof ruleWords)[Tongue], tags: Cast["tags"]): AutomationFields[] {
  const usual = { on: true, stops: false };
  return [
    {
      ...usual,
      name: words.angry,
      when: [{ kind: "fact", fact: "message.received" }],
      conditions: { match: "all", of: [{ about: "mood", moods: ["angry"], not: false }] },
      actions: [
        { do: "priority", priority: "urgent" },
        { do: "tag", tags: [tags.complaint] },
      ],
    },
    {
      ...usual,
      name: words.patience,
      when: [{ kind: "fact", fact: "patience.ran-out" }],
      conditions: { match: "all", of: [] },
      actions: [{ do: "priority", priority: "high" }],
    },
  ];
}

/** What these conversations would have had promised, and what became of it. */
export function promisesOf(tx: Tx, pasts: Past[], until: Instant): Promise<void> {
  return promisePast(tx, new Map(pasts.filter(({ spam }) => !spam).map((past) => [past.id, factsOf(past)])), until);
}

function factsOf({ steps }: Past): PastFact[] {
  let resolved = false;
  return steps.flatMap((step): PastFact[] => {
    const { at } = step;
    const reopened: PastFact[] = resolved ? [{ at, what: "reopened" }] : [];
    if (step.kind === "incoming") {
      if (step.automatic || step.unreadable) return [];
      resolved = false;
      return [...reopened, { at, what: "asked" }];
    }
    const resolves = (step.kind === "reply" && step.thenState === "resolved") || (step.kind === "change" && step.change.state === "resolved");
    const again = resolves && !resolved ? [{ at, what: "resolved" as const }] : [];
    resolved ||= resolves;
    return step.kind === "reply" ? [{ at, what: "answered" }, ...again] : again;
  });
}
