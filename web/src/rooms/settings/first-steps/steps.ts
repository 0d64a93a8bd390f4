import type { Answer } from "../../../api.ts";

type FirstSteps = Answer<"readFirstSteps">;

/** How many of the three steps are done; sample data is to look around, not a step. */
export const doneOf = ({ mailbox, chat, team }: FirstSteps): number => [mailbox, chat, team].filter(Boolean).length;

/** While sample data is being written, ask every second and a half; otherwise live events tell. */
export const pollEvery = (steps: FirstSteps | undefined): number | false => (steps?.sampleData === "filling" ? 1500 : false);
