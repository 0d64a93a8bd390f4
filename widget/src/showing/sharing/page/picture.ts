import type { Showed } from "@guli/contract";
import type { Numbers } from "./numbers.ts";
import type { Reader } from "./reading.ts";

/** What every part of the picture is given: what is in it, how it is read, and the way to say it. */
export interface Picture {
  readonly numbers: Numbers;
  readonly reader: Reader;
  say(word: Showed): void;
  /** Says it of this, unless it is not in the picture. */
  tell(node: object, word: (of: number) => Showed): void;
}
