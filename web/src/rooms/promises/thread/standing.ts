import type { PromiseRow } from "@guli/contract";
import type { TFunction } from "i18next";

export type Standing = "runs" | "stands" | "kept" | "broken" | "late" | "dropped";

/** late: broken, and answered all the same. */
export function standingOf({ result, paused, answeredAt }: Pick<PromiseRow, "result" | "paused" | "answeredAt">): Standing {
  if (result === "broken") return answeredAt === null ? "broken" : "late";
  if (result !== null) return result;
  return paused === null ? "runs" : "stands";
}

type Why = NonNullable<PromiseRow["paused"]>["why"];

/** `when` is empty where there is no time. */
export function howItStands(standing: Standing, { when, why }: { when: string; why: Why | null }, t: TFunction): string {
  switch (standing) {
    case "runs":
      return when === "" ? t("Never due: the opening hours never open") : t("Due: {{when}}", { when });
    case "stands":
      return why === "customer" ? t("The clock stands: the customer’s turn") : t("The clock stands: we wait");
    case "kept":
      return t("Kept: {{when}}", { when });
    case "broken":
      return t("Broken: {{when}}. They still wait.", { when });
    case "late":
      return t("Broken, done late: {{when}}", { when });
    case "dropped":
      return t("No longer owed");
  }
}
