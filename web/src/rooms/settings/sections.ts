import type { Role } from "@guli/contract";
import { includes } from "./parts/roles.ts";

export type SectionSlug =
  | "me" | "first-steps" | "business" | "mailboxes" | "chats" | "people" | "teams" | "saved-replies" | "tags" | "attributes"
  /** The list itself: a page of its own on a phone. */
  | "all";

export type Section = { slug: Exclude<SectionSlug, "all">; title: string; about: string; sees: Role; changes: Role };
export type SectionGroup = { title: string; sections: Section[] };

/** In the order of the list. Titles and sentences are keys of the words. */
const GROUPS: readonly SectionGroup[] = [
  {
    title: "You",
    sections: [{ slug: "me", title: "My account", about: "Name, language, looks, notifications, password, API tokens", sees: "light", changes: "light" }],
  },
  {
    title: "The business",
    sections: [
      { slug: "first-steps", title: "First steps", about: "What a new desk needs before the first customer writes", sees: "lead", changes: "lead" },
      { slug: "business", title: "Business", about: "Name, language, time zone, opening hours", sees: "lead", changes: "owner" },
      { slug: "people", title: "People", about: "Who works here and what they may do", sees: "light", changes: "lead" },
      { slug: "teams", title: "Teams", about: "Groups that conversations are given to", sees: "light", changes: "lead" },
    ],
  },
  {
    title: "Channels",
    sections: [
      { slug: "mailboxes", title: "Mailboxes", about: "E-mail addresses that customers write to", sees: "lead", changes: "lead" },
      { slug: "chats", title: "Chats", about: "The chat on your web site", sees: "lead", changes: "lead" },
    ],
  },
  {
    title: "Answering",
    sections: [
      { slug: "saved-replies", title: "Saved replies", about: "Answers to use again", sees: "agent", changes: "agent" },
      { slug: "tags", title: "Tags", about: "Labels that sort conversations", sees: "agent", changes: "agent" },
      { slug: "attributes", title: "Customer attributes", about: "What you note about each customer", sees: "lead", changes: "lead" },
    ],
  },
];

/** What somebody of this role finds in the settings; a group of which they see nothing is left out. */
export function groupsFor(role: Role): SectionGroup[] {
  return GROUPS.map((group) => ({ ...group, sections: group.sections.filter((section) => includes(role, section.sees)) })).filter((group) => group.sections.length > 0);
}

/** The section of an address, if there is one and this role may see it. */
export function sectionFor(role: Role, slug: string | undefined): Section | null {
  return groupsFor(role).flatMap((group) => group.sections).find((section) => section.slug === slug) ?? null;
}
