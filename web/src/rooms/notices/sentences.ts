import type { Notice, NoticeKind } from "@guli/contract";
import type { TFunction } from "i18next";

/** What a notice says, in whole sentences. */
export function noticeSentence({ kind, params }: Notice, t: TFunction): string {
  const { who, customer = "", subject = "", channel = "" } = params;
  switch (kind) {
    case "mentioned":
      return t("{{who}} mentioned you in a note. Customer: {{customer}}. {{subject}}", { who: who || "Guli", customer, subject });
    case "assigned":
      return t("{{who}} gave you a conversation. Customer: {{customer}}. {{subject}}", { who: who || "Guli", customer, subject });
    case "promise-warned":
      return t("A promise is about to be broken. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "promise-broken":
      return t("A promise was broken. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "escalated":
      return t("A customer has waited longer than was promised and needs you. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "delivery-failed":
      return t("A reply did not reach the customer. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "channel-broken":
      return t("The channel “{{channel}}” does not work any more.", { channel });
    case "channel-mended":
      return t("The channel “{{channel}}” works again.", { channel });
    default:
      return laterSentence(kind, params, t);
  }
}

type Later = Extract<
  NoticeKind,
  `step-${string}` | `survey-${string}` | `recovery-${string}` | `amends-${string}` | `guide-${string}` | "leaving-to-ask" | "barrier-given"
>;

/** What we took over, what customers say of it, and what is made good. */
function laterSentence(kind: Later, params: Notice["params"], t: TFunction): string {
  const { who, customer = "", subject = "" } = params;
  switch (kind) {
    case "step-given":
      return t("{{who}} gave you a step to do. Customer: {{customer}}. {{subject}}", { who: who || "Guli", customer, subject });
    case "step-late":
      return t("A step that we took over is late. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "survey-low":
      return t("A customer is dissatisfied with how it was solved. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "step-escalated":
      return t("A step that we took over has been late for long and needs you. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "recovery-opened":
      return t("Something failed and has to be made good. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "recovery-answered":
      return t("A customer has said how it is to be made good, or that it is not good yet. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "amends-asked":
      return t("{{who}} asks a lead to agree to amends. Customer: {{customer}}. {{subject}}", { who: who || "Guli", customer, subject });
    case "recovery-late":
      return t("A recovery takes longer than it should. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "recovery-escalated":
      return t("A recovery has been late for long and needs you. Customer: {{customer}}. {{subject}}", { customer, subject });
    case "leaving-to-ask":
      return t("A customer is leaving: please ask them why. Customer: {{customer}}.", { customer });
    case "barrier-given":
      return t("{{who}} gave you a barrier to mend: {{subject}}", { who: who || "Guli", subject });
    case "guide-failed":
      return t("The guide that was sent does not work for the customer. Customer: {{customer}}. {{subject}}", { customer, subject });
  }
}
