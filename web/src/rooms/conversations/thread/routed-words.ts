import type { TFunction } from "i18next";

/** Why the desk gave a conversation to somebody, or took it from them. `why` is a code of the routing. */
export function routedSentence({ name, isTaken, why }: { name: string; isTaken: boolean; why: string }, t: TFunction): string {
  if (isTaken) {
    if (why === "away") return t("Back in the queue, since {{name}} is away", { name });
    return why === "hours-over"
      ? t("Back in the queue, since the working hours of {{name}} are over", { name })
      : t("Back in the queue, since {{name}} has not been here for a while", { name });
  }
  if (why === "named") return t("Given to {{name}}, whom the customer was promised", { name });
  if (why === "known") return t("Given to {{name}}, whom the customer knows", { name });
  return why === "by-load" ? t("Given to {{name}}, who had the least to do", { name }) : t("Given to {{name}}, whose turn it was", { name });
}
