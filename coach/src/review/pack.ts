import type { Setting } from "../acts/features.ts";
import type { Evidence } from "../acts/model.ts";
import type { ThingSense } from "../things/things.ts";
import type { Wording } from "../suggesting/phrases.ts";
import type { Language } from "../language/languages.ts";

/** What the engine must know of a language: one folder each under src/languages. */
export type Pack = {
  language: Language;
  /** What a sentence by itself does. */
  acts: (sentence: string, setting: Setting) => Evidence;
  /** What the sentences of a draft do, heard together. */
  together: (alone: readonly Evidence[]) => Evidence[];
  things: ThingSense;
  /** How sentences of the draft are made in it. */
  wording: Wording;
};
