import type { MessageTemplate } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import { adapterFor } from "./adapters.ts";
import { setupById } from "./setups.ts";

/** With what a customer can be written to who has not written. A service that does not answer has none just now: whoever needs them tries again. */
export async function templatesOf(desk: Desk, who: Who, channelId: string): Promise<MessageTemplate[]> {
  const setup = (await desk.read(who.workspaceId, (tx) => setupById(tx, channelId))) ?? refuse("channel.not-found");
  const asked = adapterFor(setup.kind).templates?.(desk, setup);
  return (
    (await asked?.catch((cause: unknown) => {
      desk.log.warn({ error: cause, channelId }, "the templates of a channel could not be asked for");
      return [];
    })) ?? []
  );
}
