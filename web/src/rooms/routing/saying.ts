import type { ChannelKind, RoutingDecision, RoutingHitch, RoutingPresence, RoutingVerdict, RoutingWay } from "@guli/contract";
import type { TFunction } from "i18next";
import { formatLanguage, formatNumber } from "../../formats/index.ts";
import { key } from "../../i18n/key.ts";
import { kindName } from "../conversations/parts/channel-kinds.ts";
import { routedSentence } from "../conversations/thread/routed-words.ts";

/** Keys of the words, in the order in which they are offered. */
export const WAYS: readonly { way: RoutingWay; name: string; about: string }[] = [
  { way: "by-hand", name: key("By hand"), about: key("Nobody is given anything; everyone takes what they like.") },
  { way: "in-turn", name: key("In turn"), about: key("Each new one goes to whoever got something longest ago.") },
  { way: "by-load", name: key("By load"), about: key("Each new one goes to whoever has the least to do for what they can take.") },
];

export const PRESENCE: Record<RoutingPresence, string> = {
  here: key("Here"),
  away: key("Away"),
  unseen: key("Not here"),
  "hours-over": key("Not at work now"),
};

/** What a conversation in the queue waits for. */
export function hitchSentence({ why, lacking }: RoutingHitch, t: TFunction): string {
  switch (why) {
    case "by-hand":
      return t("It is given out by hand");
    case "nobody-in-team":
      return t("There is nobody in this team");
    case "nobody-here":
      return t("Nobody who could take it is here");
    case "language":
      return t("Nobody is here who answers in this language: {{language}}", { language: formatLanguage(lacking ?? "") });
    case "channel":
      return t("Nobody is here who answers on this channel: {{channel}}", { channel: kindName(lacking as ChannelKind, t) });
    case "skill":
      return t("Nobody is here with this skill: {{skill}}", { skill: lacking ?? "" });
    case "gave-back":
      return t("Whoever could take it has given it back");
    case "full":
      return t("Everyone who could take it has enough to do");
    case "soon":
      return t("It is given out in a moment");
  }
}

/** What was thought of somebody when a conversation was given out. */
export function verdictSentence({ verdict, load, capacity }: RoutingVerdict, t: TFunction): string {
  switch (verdict) {
    case "given":
      return t("Got it");
    case "later":
      return t("Could have had it, another was first");
    case "away":
    case "unseen":
    case "hours-over":
      return t(PRESENCE[verdict]);
    case "language":
      return t("Does not answer in this language");
    case "channel":
      return t("Does not answer on this channel");
    case "skill":
      return t("Does not have this skill");
    case "gave-back":
      return t("Has given it back");
    case "full":
      return t("Has enough to do: {{load}} of {{capacity}}", { load: formatNumber(load), capacity: formatNumber(capacity) });
  }
}

export function decisionSentence({ what, because }: RoutingDecision, name: string, t: TFunction): string {
  return routedSentence({ name, isTaken: what === "returned", why: because }, t);
}
