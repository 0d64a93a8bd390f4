import type { TFunction } from "i18next";

export type GuideCode = "guide-stuck" | "guide-failed" | "guide-done";

/** What a customer makes of a guide that was sent to them. */
export function guideSentence(code: GuideCode, params: Record<string, string>, t: TFunction): string {
  const { guide = "", step = "", title = "" } = params;
  switch (code) {
    case "guide-stuck":
      return t("The customer is stuck at step {{step}} of “{{guide}}”: {{title}}", { guide, step, title });
    case "guide-failed":
      return t("“{{guide}}” did not help the customer", { guide });
    case "guide-done":
      return t("The customer has done all of “{{guide}}”", { guide });
  }
}
