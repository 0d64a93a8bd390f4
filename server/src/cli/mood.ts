import { MoodInput } from "@guli/contract";
import { moodReadingOf } from "../rooms/coaching/coach.ts";
import { answerEach } from "./json-lines.ts";

/** `guli mood`: the mood of each message that comes on standard input, one a line. */
export async function mood(words: string[]): Promise<number> {
  const wrong = words.find((word) => word !== "--json");
  if (wrong !== undefined) {
    console.error(`guli mood: it takes no ${wrong}; write: guli mood < FILE`);
    return 2;
  }
  return answerEach("mood", MoodInput, moodReadingOf);
}
