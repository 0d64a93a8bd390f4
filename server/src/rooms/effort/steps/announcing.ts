import type { Language, StepTelling, takeOverStep } from "@guli/contract";
import type { z } from "zod";
import type { Actor, Tx } from "../../../core/desk.ts";
import { stepOf } from "./reading.ts";
import { keep } from "./saving.ts";
import { settings } from "./store/settings.ts";
import { takenOver, type ToTakeOver } from "./taking-over.ts";
import { hearerOf, replyWords, takenOverText, tell, toldOfTakingOver } from "./telling.ts";

type Given = ToTakeOver & { tell: StepTelling; language?: Language | undefined };

/** Take something over and let the customer know, if they are to: once, however often the same is asked. */
export async function announceTakingOver(tx: Tx, actor: Actor, { tell: telling, language, ...given }: Given): Promise<z.input<typeof takeOverStep.answer>> {
  const { step, fresh } = await takenOver(tx, actor, given);
  const hearer = await hearerOf(tx, step.conversationId);
  const spoken = language ?? hearer.language;
  const words = replyWords(hearer, { step, text: takenOverText(hearer, [step], spoken), language: spoken });
  const said = { words, url: hearer.url };
  // Put into a reply, it is told once that has been written.
  if (!fresh || telling !== "now") return { step: stepOf(step), notTold: null, ...said };
  const so = await tell(tx, hearer, takenOverText(hearer, [step]));
  if ("notTold" in so) return { step: stepOf(step), notTold: so.notTold, ...said };
  const told = toldOfTakingOver(step, so.messageId, tx.now);
  await keep(tx, told, { settings: await settings(tx) });
  return { step: stepOf(told), notTold: null, ...said };
}
