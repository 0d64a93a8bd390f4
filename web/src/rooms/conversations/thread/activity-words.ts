import type { Activity } from "@guli/contract";
import type { TFunction } from "i18next";
import type { z } from "zod";
import { outcomeSentence } from "./outcomes.ts";

export type Named = {
  /** Null where the desk did it by itself. */
  who: string | null;
  name: string;
  /** Whether somebody took it over rather than giving it to someone else. */
  isOwn: boolean;
  team: string;
  when: string;
  priority: string;
  tag: string;
  subject: string;
  state: string;
  outcome: string | null;
};

export function activitySentence(code: z.infer<typeof Activity>["code"], named: Named, t: TFunction): string {
  const { name, tag, subject, when, priority, team } = named;
  const who = named.who ?? "Guli";
  switch (code) {
    case "assigned":
      return named.isOwn ? t("{{who}} took it over", { who }) : t("{{who}} assigned it to {{name}}", { who, name });
    case "unassigned":
      return t("{{who}} took the assignment away", { who });
    case "team-assigned":
      return t("{{who}} gave it to the team {{name}}", { who, name: team });
    case "team-unassigned":
      return t("{{who}} took it from its team", { who });
    case "state-changed":
      return stateSentence(named.state, who, t);
    case "snoozed":
      return t("{{who}} snoozed it: {{when}}", { who, when });
    case "woken":
      return t("The snooze is over");
    case "reopened":
      return named.who === null ? t("Open again, since the customer wrote") : t("{{who}} opened it again", { who });
    case "tagged":
      return t("{{who}} added the tag {{tag}}", { who, tag });
    case "untagged":
      return t("{{who}} removed the tag {{tag}}", { who, tag });
    case "priority-changed":
      return t("{{who}} changed the priority: {{name}}", { who, name: priority });
    case "spam-marked":
      return t("{{who}} marked it as spam", { who });
    case "spam-cleared":
      return t("{{who}} took it out of spam", { who });
    case "subject-changed":
      return t("{{who}} changed the subject: {{subject}}", { who, subject });
    case "customer-blocked":
      return t("{{who}} blocked the customer", { who });
    case "delivery-failed":
      return outcomeSentence(named.outcome, t);
  }
}

function stateSentence(state: string, who: string, t: TFunction): string {
  if (state === "resolved") return t("{{who}} resolved it", { who });
  return state === "waiting" ? t("{{who}} left it to the customer", { who }) : t("{{who}} opened it", { who });
}
