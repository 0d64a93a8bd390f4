import type { AmendsKind, RecoveryBecause, RecoveryLine, RecoveryOutcome } from "@guli/contract";
import type { TFunction } from "i18next";
import { key } from "../../../i18n/key.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { moneyText } from "../money.ts";
import { AMENDS, BECAUSE, OUTCOMES } from "../names.ts";

/** Keys of the words. */
const SAYS: Readonly<Record<RecoveryLine["code"], string>> = {
  opened: key("Opened"),
  joined: key("Something more came to it"),
  described: key("Said more about it"),
  owned: key("Has an owner"),
  "fix-planned": key("A fix was planned"),
  "fix-done": key("It is put right"),
  "fix-dropped": key("The fix was given up"),
  apologised: key("Apologised"),
  "options-offered": key("Ways were offered to choose from"),
  "options-skipped": key("Nothing was left to choose"),
  "option-chosen": key("A way was chosen"),
  "own-option": key("They proposed a way of their own"),
  "choice-taken-up": key("We act on the choice"),
  "amends-asked": key("Amends were asked of a lead"),
  "amends-given": key("Amends were made"),
  "amends-refused": key("A lead did not agree to the amends"),
  "amends-withdrawn": key("What was asked of a lead was taken back"),
  "amends-skipped": key("No amends were called for"),
  "follow-up-set": key("The day to ask again was set"),
  "follow-up-asked": key("Asked whether it is good now"),
  "follow-up-held": key("The question waits"),
  good: key("It is good now"),
  "not-good": key("It is not good yet"),
  closed: key("Closed"),
  reopened: key("Opened again"),
  "customer-joined": key("The customer was joined with another"),
  late: key("It takes longer than it should"),
  wish: key("Said whether they want to hear when the cause is mended"),
};

export function lineSays({ code, params }: RecoveryLine, t: TFunction): string {
  if (code === "option-chosen" && !params["optionId"]) return t(SAYS["own-option"]);
  if (code === "amends-given" && params["alone"]) return t("Amends were made; the only owner agreed to their own");
  if (code === "late" && params["told"] === "leads") return t("It takes longer than it should; the leads know");
  return t(SAYS[code]);
}

type Around = { t: TFunction; timeZone: string; now: string };

/** What a line says beyond its name: a reason, a title, a sum, a day. */
export function lineDetail({ params }: Pick<RecoveryLine, "params">, { t, timeZone, now }: Around): string {
  const { because, what, amount, currency, outcome, dueAt, title, words, why } = params;
  const sum = amount && currency ? moneyText({ amount: Number(amount), currency }) : "";
  return [
    because && t(BECAUSE[because as RecoveryBecause]),
    title,
    what && t(AMENDS[what as AmendsKind]),
    sum,
    outcome && t(OUTCOMES[outcome as RecoveryOutcome]),
    dueAt && whenText(dueAt, timeZone, now),
    words,
    why,
  ]
    .filter(Boolean)
    .join(" · ");
}
