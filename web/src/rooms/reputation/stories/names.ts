import type { Story, StoryKind, StoryReason } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

export const KINDS: Record<StoryKind, string> = { exceeded: key("Exceeded expectations"), "fell-short": key("Fell short of expectations") };

/** How sure it is who told it. */
export function proofOf({ proof, conversationId }: Pick<Story, "proof" | "conversationId">): string {
  if (conversationId !== null) return key("Came by our link");
  switch (proof) {
    case null:
      return key("Not confirmed");
    case "asked":
      return key("Not confirmed: a link was mailed");
    case "confirmed":
      return key("Confirmed by mail");
    case "denied":
      return key("Denied by whoever has the address");
  }
}

export const REASONS: Record<StoryReason, string> = {
  spam: key("Advertising"),
  insult: key("Insults somebody"),
  person: key("About a private person"),
  "off-topic": key("Not about service"),
  untrue: key("Known to be untrue"),
  asked: key("The writer asked for it"),
  other: key("Another reason"),
};
