import type { ConversationRow } from "@guli/contract";
import { useTranslation } from "react-i18next";
import type { Collision } from "./changes.ts";
import { usePeople } from "./people.ts";

export type SaysCollision = (collision: Collision, now: ConversationRow) => string;

/** Tells what somebody else has just done to a conversation, as it is now. */
export function useSaysCollision(me: string): SaysCollision {
  const { t } = useTranslation();
  const people = usePeople();
  return (collision, now) => {
    switch (collision) {
      case "customer-wrote":
        return t("{{name}} has just written again: look first.", { name: now.customer.name });
      case "assignee": {
        if (now.assigneeId === null) return t("Somebody has just taken the assignment away.");
        const name = people.of(now.assigneeId)?.name;
        if (now.assigneeId === me) return t("It has just been assigned to you.");
        return name ? t("It has just been assigned to {{name}}.", { name }) : t("It has just been assigned to somebody else.");
      }
      case "state":
        return stateSentence(now, t);
      case "team":
        return t("Somebody has just given it to another team.");
      case "priority":
        return t("Somebody has just changed its priority.");
      case "subject":
        return t("Somebody has just changed its subject.");
      case "spam":
        return now.spam ? t("Somebody has just marked it as spam.") : t("Somebody has just taken it out of spam.");
    }
  };
}

function stateSentence(now: ConversationRow, t: (key: string) => string): string {
  switch (now.state) {
    case "open":
      return t("Somebody has just opened it again.");
    case "waiting":
      return t("Somebody has just answered it.");
    case "snoozed":
      return t("Somebody has just snoozed it.");
    case "resolved":
      return t("Somebody has just resolved it.");
  }
}
