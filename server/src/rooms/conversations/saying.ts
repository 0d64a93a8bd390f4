import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import type { Line } from "./rules/changing.ts";
import { insertMessage } from "./store/messages.ts";

/** Write activity lines into the thread: a code and parameters, put into words where they are shown. Gives back the last one's id. */
export async function say(tx: Tx, conversationId: string, { personId, lines }: { personId: string | null; lines: Line[] }): Promise<string | null> {
  let last: string | null = null;
  for (const activity of lines) {
    last = newId();
    await insertMessage(tx, { id: last, conversationId, kind: "activity", personId, text: "", activity });
  }
  return last;
}
