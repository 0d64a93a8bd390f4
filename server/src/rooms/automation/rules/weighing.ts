import type { AutomationAction, PromiseWhat } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import { takesFreeWords } from "../../conversations/index.ts";
import { chooseVariant, type Variant } from "./variants.ts";
import type { Matter, Situation } from "./situation.ts";
import { snoozeEnd } from "./snoozing.ts";
import { spoken } from "./judging.ts";

/** Who and what there is that an action may name. */
export type Known = {
  people: ReadonlySet<string>;
  /** Of them, who answers nobody. */ light: ReadonlySet<string>;
  teams: ReadonlySet<string>;
  variants: ReadonlyMap<string, Variant>;
};

/** What an action would do: nothing, be refused for a reason in a code word, or be done, which leaves the conversation like `after`. */
export type Weighed =
  | { outcome: "nothing"; /** Why, where it is not that it was so already. */ trouble?: string }
  | { outcome: "refused"; trouble: string }
  | { outcome: "done"; after: Matter | null; /** Which saved reply, until when. */ variant?: Variant; until?: Instant };

type Do = AutomationAction["do"];
type Weigh<D extends Do> = (action: Extract<AutomationAction, { do: D }>, matter: Matter, about: { situation: Situation; known: Known }) => Weighed;

/** Decide on one action. What needs a conversation is refused where there is none. */
export function weigh(action: AutomationAction, situation: Situation, known: Known): Weighed {
  if (action.do === "webhook") return { outcome: "done", after: situation.matter };
  if (!situation.matter) return refused("no-conversation");
  return (weighs[action.do] as Weigh<Do>)(action, situation.matter, { situation, known });
}

const weighs: { [D in Exclude<Do, "webhook">]: Weigh<D> } = {
  assign: ({ personId }, matter, { known }) => {
    if (personId !== null && !known.people.has(personId)) return refused("person-gone");
    if (personId !== null && known.light.has(personId)) return refused("person-light");
    return personId === matter.assigneeId ? nothing : done({ ...matter, assigneeId: personId });
  },
  "assign-team": ({ teamId }, matter, { known }) => {
    if (teamId !== null && !known.teams.has(teamId)) return refused("team-gone");
    return teamId === matter.teamId ? nothing : done({ ...matter, teamId });
  },
  tag: ({ tags }, matter) => {
    const added = [...new Set(tags)].filter((tag) => !matter.tags.includes(tag));
    return added.length === 0 ? nothing : done({ ...matter, tags: [...matter.tags, ...added] });
  },
  untag: ({ tags }, matter) => {
    const left = matter.tags.filter((tag) => !tags.includes(tag));
    return left.length === matter.tags.length ? nothing : done({ ...matter, tags: left });
  },
  priority: ({ priority }, matter) => (priority === matter.priority ? nothing : done({ ...matter, priority })),
  "snooze-for": ({ minutes }, matter, { situation }) => snooze(matter, snoozeEnd({ minutes }, situation)),
  "snooze-until": ({ until }, matter, { situation }) => snooze(matter, snoozeEnd({ until }, situation)),
  resolve: (_, matter, { situation: { now } }) =>
    matter.state === "resolved" ? nothing : done({ ...matter, state: "resolved", resolvedAt: now, waitingSince: null, snoozedUntil: null }),
  reopen: (_, matter) =>
    matter.state === "open"
      ? nothing
      : done({
          ...matter,
          state: "open",
          resolvedAt: null,
          snoozedUntil: null,
          waitingSince: matter.waitingSince ?? (matter.lastMessageFrom === "customer" ? matter.lastCustomerMessageAt : null),
        }),
  spam: ({ spam }, matter) => (spam === matter.spam ? nothing : done({ ...matter, spam })),
  note: (_, matter) => done(matter),
  promise: ({ what }, matter) => (mayOwe(what, matter) ? done(matter) : { outcome: "nothing", trouble: "not-owed" }),
  reply: ({ savedReplyIds }, matter, { situation, known }) => {
    const against = whyNoReply(matter, situation);
    if (against) return refused(against);
    const variants = savedReplyIds.flatMap((id) => known.variants.get(id) ?? []);
    const variant = chooseVariant(variants, spoken(situation), situation.here.language);
    return variant ? { outcome: "done", after: { ...matter, replies: matter.replies + 1 }, variant } : refused("saved-reply-gone");
  },
};

const nothing: Weighed = { outcome: "nothing" };
const refused = (trouble: string): Weighed => ({ outcome: "refused", trouble });
const done = (after: Matter): Weighed => ({ outcome: "done", after });

/** As far as the conversation tells; what is promised already is known to whoever does it. */
const mayOwe = (what: PromiseWhat, { spam, state, waitingSince }: Matter): boolean =>
  !spam && (what === "solution" ? state !== "resolved" : waitingSince !== null || state === "snoozed");

function snooze(matter: Matter, until: Instant | null): Weighed {
  if (until === null) return refused("never-opens");
  return { outcome: "done", after: { ...matter, state: "snoozed", snoozedUntil: until, resolvedAt: null, waitingSince: null }, until };
}

/** Nobody's machine is answered by a machine, nobody is written to who shall not be, and no further than the channel takes it. */
function whyNoReply(matter: Matter, { said, whom, now }: Situation): string | null {
  if (said?.automatic) return "automatic";
  if (matter.spam) return "spam";
  if (whom?.blocked) return "blocked";
  if (!matter.channelOpen) return "channel-off";
  if (matter.customerAddress === "" || matter.channelKind === "phone" || matter.channelKind === "visit") return "no-way";
  return takesFreeWords(matter.channelKind, matter.lastCustomerMessageAt, now) ? null : "window-closed";
}
