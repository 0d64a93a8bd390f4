import type { Role } from "@guli/contract";
import { key } from "../../i18n/key.ts";
import { includes } from "./parts/roles.ts";

export type SectionSlug =
  | "me"
  | "first-steps"
  | "business"
  | "channels"
  | "mailboxes"
  | "chats"
  | "people"
  | "teams"
  | "saved-replies"
  | "promises"
  | "automation"
  | "routing"
  | "expectations"
  | "out-of-hours"
  | "surveys"
  | "reviews"
  | "help-centre"
  | "recovery"
  | "orders"
  | "coach"
  | "tags"
  | "attributes"
  /** The list itself: a page of its own on a phone. */
  | "all";

export type Section = { slug: Exclude<SectionSlug, "all">; title: string; about: string; sees: Role; changes: Role };
export type SectionGroup = { title: string; sections: Section[] };

/** In the order of the list. Titles and sentences are keys of the words. */
const GROUPS: readonly SectionGroup[] = [
  {
    title: key("You"),
    sections: [
      { slug: "me", title: key("My account"), about: key("Name, language, looks, notifications, password, API tokens"), sees: "light", changes: "light" },
    ],
  },
  {
    title: key("The business"),
    sections: [
      { slug: "first-steps", title: key("First steps"), about: key("What a new desk needs before the first customer writes"), sees: "lead", changes: "lead" },
      { slug: "business", title: key("Business"), about: key("Name, language, time zone, opening hours"), sees: "lead", changes: "owner" },
      { slug: "people", title: key("People"), about: key("Who works here and what they may do"), sees: "light", changes: "lead" },
      { slug: "teams", title: key("Teams"), about: key("Groups that conversations are given to"), sees: "light", changes: "lead" },
    ],
  },
  {
    title: key("Channels"),
    sections: [
      { slug: "channels", title: key("All channels"), about: key("How each of them is; messengers, SMS, forms, calls"), sees: "lead", changes: "lead" },
      { slug: "mailboxes", title: key("Mailboxes"), about: key("E-mail addresses that customers write to"), sees: "lead", changes: "lead" },
      { slug: "chats", title: key("Chats"), about: key("The chat on your web site"), sees: "lead", changes: "lead" },
    ],
  },
  {
    title: key("Answering"),
    sections: [
      { slug: "saved-replies", title: key("Saved replies"), about: key("Answers to use again"), sees: "agent", changes: "agent" },
      {
        slug: "promises",
        title: key("Promises"),
        about: key("Until when customers are answered, and what happens when they are not"),
        sees: "lead",
        changes: "lead",
      },
      { slug: "routing", title: key("Who gets what"), about: key("How new conversations find somebody who answers them"), sees: "lead", changes: "lead" },
      {
        slug: "expectations",
        title: key("What customers expect"),
        about: key("By when they expect an answer, and how long they are patient"),
        sees: "lead",
        changes: "owner",
      },
      { slug: "out-of-hours", title: key("Out of hours"), about: key("What customers are told who write while you are closed"), sees: "lead", changes: "lead" },
      { slug: "surveys", title: key("Surveys"), about: key("What customers are asked once a matter is solved"), sees: "lead", changes: "lead" },
      {
        slug: "recovery",
        title: key("Recoveries"),
        about: key("What opens a recovery by itself, budgets, and what is proposed as amends"),
        sees: "lead",
        changes: "lead",
      },
      { slug: "orders", title: key("Orders"), about: key("Shops, files and rates: what customers bought, in your own money"), sees: "lead", changes: "lead" },
      { slug: "reviews", title: key("Reviews"), about: key("Where reviews come from, and how customers are asked for one"), sees: "lead", changes: "lead" },
      { slug: "help-centre", title: key("Help centre"), about: key("Whether customers find your guides, and how it looks"), sees: "lead", changes: "lead" },
      { slug: "automation", title: key("Automation"), about: key("What the desk does by itself: when, if, then"), sees: "lead", changes: "lead" },
      { slug: "coach", title: key("Coach"), about: key("What is watched in replies, and how strictly"), sees: "lead", changes: "lead" },
      { slug: "tags", title: key("Tags"), about: key("Labels that sort conversations"), sees: "agent", changes: "agent" },
      { slug: "attributes", title: key("Customer attributes"), about: key("What you note about each customer"), sees: "lead", changes: "lead" },
    ],
  },
];

/** What somebody of this role finds in the settings; a group of which they see nothing is left out. */
export function groupsFor(role: Role): SectionGroup[] {
  return GROUPS.map((group) => ({ ...group, sections: group.sections.filter((section) => includes(role, section.sees)) })).filter(
    (group) => group.sections.length > 0,
  );
}

/** The section of an address, if there is one and this role may see it. */
export function sectionFor(role: Role, slug: string | undefined): Section | null {
  return (
    groupsFor(role)
      .flatMap((group) => group.sections)
      .find((section) => section.slug === slug) ?? null
  );
}
