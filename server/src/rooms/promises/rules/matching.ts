import type { ChannelKind } from "@guli/contract";
import type { Rule } from "./promise.ts";

/** What conditions are about. */
export type About = {
  channelKind: ChannelKind;
  channelId: string;
  teamId: string | null;
  priority: "low" | "normal" | "high" | "urgent";
  tags: string[];
  attributes: Record<string, unknown>;
};

/** The first rule that is on and fits. */
export function ruleFor(rules: Rule[], about: About): Rule | null {
  return rules.find((rule) => rule.on && fits(rule, about)) ?? null;
}

function fits({ conditions }: Rule, about: About): boolean {
  const { channelKinds, channelIds, teamIds, priorities, tags, attributes } = conditions;
  return (
    (channelKinds.length === 0 || channelKinds.includes(about.channelKind)) &&
    (channelIds.length === 0 || channelIds.includes(about.channelId)) &&
    (teamIds.length === 0 || (about.teamId !== null && teamIds.includes(about.teamId))) &&
    (priorities.length === 0 || priorities.includes(about.priority)) &&
    (tags.length === 0 || tags.some((tag) => about.tags.includes(tag))) &&
    attributes.every(({ key, value }) => (about.attributes[key] ?? null) === value)
  );
}

/** Whether any rule asks who the customer is: else nobody looks it up. */
export const asksForAttributes = (rules: Rule[]): boolean => rules.some((rule) => rule.on && rule.conditions.attributes.length > 0);
