import type { Message } from "@guli/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { usePeople, useTeams } from "../data/people.ts";
import { knownPriority } from "../parts/PrioritySign.tsx";
import { whenText } from "../parts/StateChip.tsx";
import { outcomeSentence } from "./outcomes.ts";

/** An activity is kept as a code and parameters and put into words here. What nobody did, the desk did. */
export function useActivitySentence(): (message: Message) => string {
  const { t } = useTranslation();
  const people = usePeople();
  const teams = useTeams();
  const now = useNow();
  const { timeZone } = useMe().workspace;

  return ({ activity, personId }) => {
    if (!activity) return "";
    const who = people.of(personId)?.name ?? "Guli";
    const { code, params } = activity;
    switch (code) {
      case "assigned": {
        const name = people.of(params["personId"] ?? null)?.name ?? t("somebody");
        return params["personId"] === personId ? t("{{who}} took it over", { who }) : t("{{who}} assigned it to {{name}}", { who, name });
      }
      case "unassigned":
        return t("{{who}} took the assignment away", { who });
      case "team-assigned":
        return t("{{who}} gave it to the team {{name}}", { who, name: teams.of(params["teamId"] ?? null)?.name ?? "" });
      case "team-unassigned":
        return t("{{who}} took it from its team", { who });
      case "snoozed":
        return t("{{who}} snoozed it: {{when}}", { who, when: params["until"] ? whenText(params["until"], timeZone, now) : "" });
      case "tagged":
        return t("{{who}} added the tag {{tag}}", { who, tag: params["tag"] ?? "" });
      case "untagged":
        return t("{{who}} removed the tag {{tag}}", { who, tag: params["tag"] ?? "" });
      case "priority-changed":
        return t("{{who}} changed the priority: {{name}}", { who, name: t(knownPriority(params["priority"]).name) });
      case "subject-changed":
        return t("{{who}} changed the subject: {{subject}}", { who, subject: params["subject"] ?? "" });
      case "delivery-failed":
        return outcomeSentence(params["outcome"] ?? null, t);
      default:
        return simpleSentence(code, { who, state: params["state"] }, t);
    }
  };
}

type Simple = "state-changed" | "woken" | "reopened" | "spam-marked" | "spam-cleared" | "customer-blocked";

function simpleSentence(code: Simple, { who, state }: { who: string; state: string | undefined }, t: TFunction): string {
  switch (code) {
    case "state-changed":
      if (state === "resolved") return t("{{who}} resolved it", { who });
      return state === "waiting" ? t("{{who}} left it to the customer", { who }) : t("{{who}} opened it", { who });
    case "woken":
      return t("The snooze is over");
    case "reopened":
      return who === "Guli" ? t("Open again, since the customer wrote") : t("{{who}} opened it again", { who });
    case "spam-marked":
      return t("{{who}} marked it as spam", { who });
    case "spam-cleared":
      return t("{{who}} took it out of spam", { who });
    case "customer-blocked":
      return t("{{who}} blocked the customer", { who });
  }
}
