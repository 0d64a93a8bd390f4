import type { Desk } from "../../../core/desk.ts";
import { keepFetching } from "../fetching/keeping.ts";
import { switchedOnMailboxes } from "../store.ts";
import { fetchMailbox } from "./fetching/one-mailbox.ts";
import { usualPaces, type Paces } from "./fetching/paces.ts";
import { startReceiver } from "./receiver.ts";

/** Fetch mailboxes, and take what is delivered by SMTP. Stopping finishes the mail at hand. */
export async function startMail(desk: Desk, paces: Paces = usualPaces): Promise<{ stop(): Promise<void>; port: number | null }> {
  const receiver = desk.config.smtpReceiverPort > 0 ? await startReceiver(desk) : null;
  const fetching = keepFetching(desk, { wanted: switchedOnMailboxes, begin: (one) => fetchMailbox(desk, one, paces), paces });
  return {
    port: receiver?.port ?? null,
    stop: async () => {
      await Promise.all([fetching.stop(), receiver?.stop()]);
    },
  };
}
