import type { ChannelKind, Reason, StandingClass, Tile, TileKey } from "@guli/contract";
import type { TFunction } from "i18next";
import { key } from "../../../i18n/key.ts";
import { kindName } from "../../conversations/parts/channel-kinds.ts";

/** Keys of the words. */
export const NAMES: Readonly<Record<TileKey, string>> = {
  loyal: key("Loyal customers"),
  takings: key("Takings"),
  risk: key("Value at risk"),
  promises: key("Promises kept"),
  effort: key("Effort of customers"),
  recoveries: key("Recoveries that ended well"),
  speed: key("First answer"),
  human: key("Courteous and helpful"),
};

/** What a figure means, in a sentence. */
export const MEANS: Readonly<Record<TileKey, string>> = {
  loyal: key("Of those who buy often, the share who are known to be loyal: they kept buying at their own rate when a competitor called them."),
  takings: key("What customers paid for what they ordered in this month, less what came back."),
  risk: key("What those who may have gone would bring in a year, times the chance that they have gone. Known of now only."),
  promises: key("Of the promises that ended in this month, the share that was kept in time."),
  effort: key("How much work a matter cost its customer on average, in points: asking again, changing the channel, being passed on, saying it again."),
  recoveries: key("Of the failures whose making good ended in this month, the share of which the customer says that it is good now."),
  speed: key("Half of all matters that began in this month had their first answer of a person within this time. Matters without any answer are not in it."),
  human: key(
    "Of the replies that the coach saw, the share that was courteous (it apologises or shows that it understood) and helpful (it solves, offers a choice or says the next step).",
  ),
};

/** How it is reckoned, and out of what. */
export const FORMULAS: Readonly<Record<TileKey, string>> = {
  loyal: key("Loyal ÷ (loyal + regular) at the end of the month, from orders and competitor events; interval by Wilson."),
  takings: key("Sum of orders placed − returns, in the currency of the business at the rate of the day. Counted, so it has no interval."),
  risk: key("Sum of (1 − chance of being there) × expected value, from the models of value; the interval comes from the models."),
  promises: key("Kept ÷ (kept + broken), from the promises; interval by Wilson."),
  effort: key("Points of the effort ledger ÷ matters that began in the month; interval by Student’s t."),
  recoveries: key("Good ÷ closed without mistaken ones, from the recoveries; interval by Wilson."),
  speed: key("Median of the minutes from the beginning of a matter to the first reply, all hours counted; interval from the ranks (binomial)."),
  human: key("Replies with both strengths ÷ coached replies, from what the coach saw when they were sent; interval by Wilson."),
};

/** Whom the page can show for a tile. */
export const PEOPLE: Partial<Record<TileKey, string>> = {
  promises: key("Broken promises"),
  effort: key("Matters that cost effort"),
  speed: key("Answered later than half of them"),
  human: key("Replies without both"),
};

const CLASSES: Readonly<Record<StandingClass | "none", string>> = {
  none: key("Not yet a customer"),
  new: key("New customer"),
  occasional: key("Occasional"),
  regular: key("Regular"),
  loyal: key("Loyal"),
  drifting: key("Drifting"),
  left: key("Has left"),
};

const FACTORS: Readonly<Record<string, string>> = {
  customers: key("How many bought"),
  often: key("How often each bought"),
  value: key("How much each time"),
};

/** What brought a change, in words. */
export function reasonName({ what, part }: Reason, t: TFunction): string {
  switch (what) {
    case "rate":
      return t("{{part}}: the figure itself", { part: kindName(part as ChannelKind, t) });
    case "mix":
      return t("{{part}}: how much of everything it is", { part: kindName(part as ChannelKind, t) });
    case "flow": {
      const [from, to] = part.split(">") as [StandingClass | "none", StandingClass];
      return t("{{from}} → {{to}}", { from: t(CLASSES[from]), to: t(CLASSES[to]) });
    }
    case "factor":
      return t(FACTORS[part] ?? part);
    case "rest":
      return t("All else together");
  }
}

/** How many cases a figure rests on, in the words of its tile. */
export function casesOf(tile: TileKey, n: number, t: TFunction): string {
  switch (tile) {
    case "loyal":
    case "risk":
      return t("{{count}} customers", { count: n });
    case "takings":
      return t("{{count}} orders", { count: n });
    case "promises":
      return t("{{count}} promises", { count: n });
    case "recoveries":
      return t("{{count}} recoveries", { count: n });
    case "human":
      return t("{{count}} replies", { count: n });
    case "effort":
    case "speed":
      return t("{{count}} matters", { count: n });
  }
}

/** What kind of taking apart it is, for who wants to know. */
export function methodOf({ key: tile }: Tile): string | null {
  if (tile === "loyal") return key("By who came and who went; the parts make up the change exactly.");
  if (tile === "takings") return key("Takings are customers × orders of each × value of each; the parts make up the change exactly (LMDI).");
  if (tile === "speed" || tile === "risk") return null;
  return key("By channel: its own figure, and how much of everything it is; the parts make up the change exactly (Kitagawa).");
}
