import type { ImportField, ImportState } from "@guli/contract";
import type { useTranslation } from "react-i18next";

type T = ReturnType<typeof useTranslation>["t"];

export function stateName(state: ImportState, t: T): string {
  switch (state) {
    case "uploading":
      return t("Not all here yet");
    case "ready":
      return t("Brought, nothing written yet");
    case "checking":
      return t("Being checked");
    case "checked":
      return t("Checked, nothing written yet");
    case "running":
      return t("Being taken in");
    case "done":
      return t("Taken in");
    case "stopped":
      return t("Stopped");
    case "failed":
      return t("Did not work");
  }
}

export const FIELDS: readonly ImportField[] = [
  "externalId",
  "number",
  "kind",
  "placedAt",
  "total",
  "currency",
  "email",
  "phone",
  "name",
  "buyerId",
  "customerId",
  "state",
  "cost",
  "cameBy",
  "dueAt",
  "paidAt",
  "updatedAt",
  "line",
  "article",
  "quantity",
  "reason",
];

/** What a column can be, in words. */
export function fieldName(field: ImportField, t: T): string {
  const names: Record<ImportField, string> = {
    externalId: t("Id of the order"),
    number: t("Number as people call it"),
    kind: t("Kind: order, return, refund …"),
    placedAt: t("Day of the order"),
    total: t("Sum"),
    currency: t("Currency"),
    email: t("E-mail"),
    phone: t("Phone"),
    name: t("Name of the customer"),
    buyerId: t("Id of the customer in the shop"),
    customerId: t("Id of the customer here"),
    state: t("State"),
    cost: t("What it cost us"),
    cameBy: t("Came by"),
    dueAt: t("Due"),
    paidAt: t("Paid"),
    updatedAt: t("Changed last"),
    line: t("What was bought"),
    article: t("Article number"),
    quantity: t("How many"),
    reason: t("Why"),
  };
  return names[field];
}
