import { z } from "zod";
import { Id, Instant, Language, Name, TimeZone } from "./basics.ts";
import { route } from "./route.ts";

/** Minutes since midnight, 0–1440; several intervals a day; `to` 1440 means midnight. */
export const OpeningInterval = z
  .object({ from: z.number().int().min(0).max(1439), to: z.number().int().min(1).max(1440) })
  .refine((interval) => interval.from < interval.to, "must open before it closes");
/** Seven days, Monday first, each with its intervals; and dates (ISO) that differ, an empty list being a holiday. */
export const OpeningHours = z.object({
  week: z.array(z.array(OpeningInterval)).length(7),
  dates: z.record(z.iso.date(), z.array(OpeningInterval)),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

export const Workspace = z.object({
  id: Id,
  name: z.string(),
  /** In links and inbound addresses. */
  slug: z.string(),
  language: Language,
  timeZone: TimeZone,
  openingHours: OpeningHours,
  /** How long a reply can be taken back, in seconds. */
  undoSeconds: z.number().int().min(0).max(60),
  /** How many automatic messages may leave within an hour. */
  automaticMailPerHour: z.number().int().min(0).max(10_000),
  createdAt: Instant,
});
export type Workspace = z.infer<typeof Workspace>;

export const WorkspaceChange = z.object({
  name: Name.optional(),
  language: Language.optional(),
  timeZone: TimeZone.optional(),
  openingHours: OpeningHours.optional(),
  undoSeconds: z.number().int().min(0).max(60).optional(),
  automaticMailPerHour: z.number().int().min(0).max(10_000).optional(),
});

/** What a new business has done already, so that the app can show what comes next. */
export const FirstSteps = z.object({
  mailbox: z.boolean(),
  chat: z.boolean(),
  team: z.boolean(),
  conversation: z.boolean(),
  /** Whether customers can write by themselves: on any channel that is on. */
  channel: z.boolean(),
  /** Whether who writes while nobody is there is told when they will be answered. */
  outOfHours: z.boolean(),
  /** Whether customers are asked, once a matter is solved. */
  surveys: z.boolean(),
  sampleData: z.enum(["none", "filling", "there"]),
});

export const readWorkspace = route({
  method: "GET",
  path: "/workspace",
  says: "The business and its settings.",
  needs: "light",
  answer: Workspace,
});
export const changeWorkspace = route({
  method: "PATCH",
  path: "/workspace",
  says: "Change the settings of the business.",
  needs: "owner",
  body: WorkspaceChange,
  answer: Workspace,
});
export const readFirstSteps = route({
  method: "GET",
  path: "/workspace/first-steps",
  says: "What a new business has done already.",
  needs: "light",
  answer: FirstSteps,
});
export const fillWithSamples = route({
  method: "POST",
  path: "/workspace/sample-data",
  says: "Fill an empty business with a few weeks of believable conversations.",
  needs: "owner",
  answer: FirstSteps,
});
