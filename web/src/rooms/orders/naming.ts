import type { TroubleKind, TroubleOutcome } from "@guli/contract";
import type { useTranslation } from "react-i18next";

type T = ReturnType<typeof useTranslation>["t"];

export const TROUBLES: readonly TroubleKind[] = ["late-payment", "dispute", "chargeback"];

export function troubleName(kind: TroubleKind, t: T): string {
  switch (kind) {
    case "late-payment":
      return t("Paid late");
    case "dispute":
      return t("Disputed");
    case "chargeback":
      return t("Money claimed back through the bank");
  }
}

export const OUTCOMES: readonly TroubleOutcome[] = ["paid", "won", "lost", "withdrawn"];

export function outcomeName(outcome: TroubleOutcome, t: T): string {
  switch (outcome) {
    case "paid":
      return t("Paid after all");
    case "won":
      return t("Decided for us");
    case "lost":
      return t("Decided against us");
    case "withdrawn":
      return t("Taken back by the customer");
  }
}
