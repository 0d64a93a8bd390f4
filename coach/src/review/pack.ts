import type { Act } from "../acts/acts.ts";
import type { Setting } from "../acts/features.ts";
import type { ThingSense } from "../things/things.ts";
import type { Wording } from "../suggesting/phrases.ts";
import type { Language } from "../language/languages.ts";

/** What the engine must know of a language: one folder each under src/languages. */
export type Pack = {
  language: Language;
  /** How likely (0 to 1) a sentence does each act. */
  acts: (sentence: string, setting: Setting) => Record<Act, number>;
  things: ThingSense;
  /** How sentences of the draft are made in it. */
  wording: Wording;
};
