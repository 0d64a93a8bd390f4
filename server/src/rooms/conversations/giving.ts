import { theDesk, type Tx } from "../../core/desk.ts";
import { apply } from "./changing.ts";
import { change, type Line } from "./rules/changing.ts";
import { conversationToChange } from "./store/conversations.ts";

/**
 * The desk gives a conversation to somebody, or takes it back to the queue, and says so in one line. Nothing is done where it is with somebody else than
 * `from` by now, or nobody waits any more; false then.
 */
export async function giveByDesk(tx: Tx, id: string, { from, to, line }: { from: string | null; to: string | null; line: Line }): Promise<boolean> {
  const before = await conversationToChange(tx, id);
  if (!before || before.assigneeId !== from || before.state !== "open" || before.spam || before.waitingSince === null) return false;
  const { after } = change(before, { assigneeId: to }, tx.now);
  await apply(tx, before, { so: { after, lines: [line] }, actor: theDesk });
  return true;
}
