import type { Language } from "../language/languages.ts";
import type { Thing } from "../things/things.ts";

/** How upset a customer's message is, from least to most. */
export const MOODS = ["calm", "dissatisfied", "angry"] as const;
export type Mood = (typeof MOODS)[number];

/** What a reply should bring about; it decides the order of good and bad news. */
export const AIMS = ["satisfaction", "action"] as const;
export type Aim = (typeof AIMS)[number];

/** The seven don'ts, the order of news, effort, and the person: what each means is said in docs/guide/coach.md. */
export const RULES = [
  "raised-voice",
  "not-listening",
  "stubborn",
  "single-option",
  "calm-down",
  "no-empathy",
  "blame",
  "news-order",
  "customer-effort",
  "no-name",
  "no-thanks",
  "no-next-step",
] as const;
export type RuleId = (typeof RULES)[number];

export const SEVERITIES = ["must", "should", "could"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a draft can do well. */
export const VIRTUES = ["names", "apologises", "acknowledges", "offers-choice", "takes-over", "next-step", "solves", "thanks"] as const;
export type Virtue = (typeof VIRTUES)[number];

export type ThreadMessage = { from: "customer" | "agent"; text: string };

export type ReviewInput = {
  /** The agent's text, plain. */
  draft: string;
  /** BCP 47 tag of the draft's language; found out when absent or unknown. */
  language?: string | null;
  /** The mood of the customer's latest message; `name` as the desk knows it. */
  customer: { name?: string | null; mood: Mood };
  /** Earlier messages, oldest first. */
  thread: readonly ThreadMessage[];
  /** What the customer has given elsewhere, so that nobody asks for it again: earlier in a long thread, in another matter. */
  given?: readonly Thing[];
  /** `satisfaction` when absent. */
  aim?: Aim;
  /** The language in which the coach speaks to the agent; the draft's own when absent. */
  speaks?: Language;
};

/** A change of the draft that can be made in one click: what stands from `start` to `end` (UTF-16) becomes `text`. */
export type Suggestion = { start: number; end: number; text: string };

/** `start` and `end` are UTF-16 offsets into the draft; something missing has an empty span where it belongs. */
export type Finding = {
  rule: RuleId;
  severity: Severity;
  start: number;
  end: number;
  message: string;
  suggestion: Suggestion | null;
};

export type Strength = { virtue: Virtue; start: number; end: number; message: string };

export type Review = {
  /** BCP 47, with the script for Uzbek; null when it could not be told. */
  language: string | null;
  /** What the draft itself seems to want to bring about. */
  aim: Aim;
  findings: Finding[];
  strengths: Strength[];
};
