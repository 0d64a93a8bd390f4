import type { StoryKind, StoryReason } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

export const KINDS: Record<StoryKind, string> = { exceeded: key("Exceeded expectations"), "fell-short": key("Fell short of expectations") };

export const REASONS: Record<StoryReason, string> = {
  spam: key("Advertising"),
  insult: key("Insults somebody"),
  person: key("About a private person"),
  "off-topic": key("Not about service"),
  untrue: key("Known to be untrue"),
  asked: key("The writer asked for it"),
  other: key("Another reason"),
};
