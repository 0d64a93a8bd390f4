import type { TFunction } from "i18next";

type Code = `step-${"taken-over" | "done" | "dropped" | "reopened" | "late"}`;

/** What happens to what we do for the customer. */
export function stepSentence(code: Code, { who: by, title, when }: { who: string | null; title: string; when: string }, t: TFunction): string {
  const who = by ?? "Guli";
  switch (code) {
    case "step-taken-over":
      return t("{{who}} took this over from the customer: {{title}}. Due: {{when}}", { who, title, when });
    case "step-done":
      return t("{{who}} has done: {{title}}", { who, title });
    case "step-dropped":
      return t("{{who}} dropped the step: {{title}}", { who, title });
    case "step-reopened":
      return t("{{who}} opened the step again: {{title}}", { who, title });
    case "step-late":
      return t("Late: {{title}}", { title });
  }
}
