import type { TFunction } from "i18next";

type Code = `recovery-${"opened" | "chosen" | "amends" | "closed" | "reopened"}`;

/** What is made good for the customer, as the thread tells it. */
export function recoverySentence(code: Code, { who: by, params }: { who: string | null; params: Record<string, string> }, t: TFunction): string {
  const who = by ?? "Guli";
  switch (code) {
    case "recovery-opened":
      return t("{{who}} opened a recovery", { who });
    case "recovery-chosen":
      return t("The customer wishes: {{title}}", { title: params["title"] ?? "" });
    case "recovery-amends":
      return t("{{who}} made amends", { who });
    case "recovery-closed":
      return closedSentence(params["outcome"], who, t);
    case "recovery-reopened":
      return t("It is not good yet: the recovery begins anew");
  }
}

function closedSentence(outcome: string | undefined, who: string, t: TFunction): string {
  if (outcome === "good") return t("The customer says that it is good now");
  if (outcome === "unanswered") return t("The customer did not say whether it is good now: the recovery is closed");
  return t("{{who}} closed the recovery", { who });
}
