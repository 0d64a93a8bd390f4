import { parseArgs } from "node:util";
import { CoachInput } from "@guli/contract";
import { reviewOf } from "../rooms/coaching/coach.ts";
import { answerEach } from "./json-lines.ts";

/** `guli coach [--json]`: what the coach says of each draft that comes on standard input, one review a line. JSON is all it speaks, so --json changes nothing. */
export async function coach(words: string[]): Promise<number> {
  const { positionals, tokens } = parseArgs({ args: words, options: { json: { type: "boolean" } }, allowPositionals: true, strict: false, tokens: true });
  const unknown = tokens.find((token) => token.kind === "option" && token.name !== "json");
  const wrong =
    unknown?.kind === "option" ? `there is no option ${unknown.rawName}` : positionals.length > 0 ? "drafts come on standard input, not as words" : null;
  if (wrong) {
    console.error(`guli coach: ${wrong}; write: guli coach [--json] < FILE`);
    return 2;
  }
  return answerEach("coach", CoachInput, (given) => {
    const { language, findings, strengths, aim } = reviewOf(given);
    return { language, findings, strengths, aim };
  });
}
