import type { AutomationFields } from "@guli/contract";
import { IconBug, IconCalendarOff, IconLanguage, IconMoodAngry, IconMoon, IconRepeat, IconStar, IconZzz, type Icon } from "@tabler/icons-react";
import { blankRule } from "./parts.ts";

export type Template = { key: string; Icon: Icon; fields: AutomationFields };

type Words = (text: string) => string;

/** Where many begin. What only this business can choose, its teams and replies, is left to be chosen. */
export const templates = (t: Words): Template[] => all.map(({ key, Icon, fields }) => ({ key, Icon, fields: { ...blankRule(), ...fields(t) } }));

const all: { key: string; Icon: Icon; fields: (t: Words) => Partial<AutomationFields> }[] = [
  {
    key: "angry",
    Icon: IconMoodAngry,
    fields: (t) => ({
      name: t("Angry customers first"),
      conditions: { match: "all", of: [{ about: "mood", moods: ["angry"], not: false }] },
      actions: [
        { do: "priority", priority: "urgent" },
        { do: "assign-team", teamId: "" },
        { do: "tag", tags: [t("upset")] },
      ],
    }),
  },
  {
    key: "language",
    Icon: IconLanguage,
    fields: (t) => ({
      name: t("Uzbek messages to the team that speaks it"),
      when: [{ kind: "fact", fact: "conversation.began" }],
      conditions: { match: "all", of: [{ about: "language", languages: ["uz"], not: false }] },
      actions: [{ do: "assign-team", teamId: "" }],
    }),
  },
  {
    key: "silent",
    Icon: IconZzz,
    fields: (t) => ({
      name: t("No answer for five days: close it kindly"),
      when: [{ kind: "lasting", what: "customer-silent", minutes: 5 * 1440 }],
      actions: [{ do: "reply", savedReplyIds: [] }, { do: "resolve" }],
    }),
  },
  {
    key: "unassigned",
    Icon: IconStar,
    fields: (t) => ({
      name: t("Nobody has taken it for two hours"),
      when: [{ kind: "lasting", what: "unassigned", minutes: 120 }],
      conditions: { match: "all", of: [{ about: "opening", not: false }] },
      actions: [
        { do: "priority", priority: "high" },
        { do: "note", body: t("This has waited for two hours, and nobody has taken it."), mentions: [] },
      ],
    }),
  },
  {
    key: "again",
    Icon: IconRepeat,
    fields: (t) => ({
      name: t("Three messages and no answer yet"),
      conditions: {
        match: "all",
        of: [
          { about: "messages", from: "customer", atLeast: 3, not: false },
          { about: "messages", from: "us", atLeast: 1, not: true },
        ],
      },
      actions: [{ do: "priority", priority: "high" }],
    }),
  },
  {
    key: "night",
    Icon: IconMoon,
    fields: (t) => ({
      name: t("Cancellations at night wait for the morning"),
      conditions: {
        match: "all",
        of: [
          { about: "opening", not: true },
          { about: "text", within: "message", words: [t("cancel")], how: "any", whole: false, not: false },
        ],
      },
      actions: [
        { do: "tag", tags: [t("cancellation")] },
        { do: "snooze-until", until: "opening" },
      ],
    }),
  },
  {
    key: "machine",
    Icon: IconCalendarOff,
    fields: (t) => ({
      name: t("Out-of-office notes are done"),
      conditions: { match: "all", of: [{ about: "automatic", not: false }] },
      actions: [{ do: "resolve" }],
    }),
  },
  {
    key: "failed",
    Icon: IconBug,
    fields: (t) => ({
      name: t("A reply that did not arrive"),
      when: [{ kind: "fact", fact: "reply.failed" }],
      actions: [{ do: "reopen" }, { do: "priority", priority: "high" }, { do: "tag", tags: [t("not delivered")] }],
    }),
  },
];
