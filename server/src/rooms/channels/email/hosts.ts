import type { EmailSettings } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import { ForbiddenHost, resolveHost } from "../../../core/hosts.ts";
import { refuse } from "../../../core/refusal.ts";

/** Refuse settings that lead into a private network. A name that cannot be looked up just now is found out about when it is used. */
export async function refuseForbiddenHosts(desk: Desk, { imap, smtp }: Pick<EmailSettings, "imap" | "smtp">): Promise<void> {
  for (const [way, login] of Object.entries({ imap, smtp })) {
    const cause =
      login &&
      (await resolveHost(desk, login.host).then(
        () => null,
        (error: unknown) => error,
      ));
    if (cause instanceof ForbiddenHost) refuse("channel.address-forbidden", { [`settings.${way}.host`]: "This host may not be used for a mailbox." });
  }
}
