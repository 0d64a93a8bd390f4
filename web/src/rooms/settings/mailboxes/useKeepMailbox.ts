import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { keyOf, useTell } from "../../../asking.ts";
import { toast } from "../../../shell/toast.ts";
import type { EmailChannel } from "./MailboxesSection.tsx";
import { settingsOf, sinceFor, valuesOf, type MailboxValues } from "./values.ts";

/** Connect a new mailbox, or keep the changes of one. Answers with the values as they are kept. */
export function useKeepMailbox(channel: EmailChannel | null, onDone: (id: string) => void): (values: MailboxValues) => Promise<MailboxValues> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const connect = useTell("connectEmail");
  const change = useTell("changeEmail");
  return async (values) => {
    const { name, teamId, on } = values;
    const since = channel ? channel.settings.since : sinceFor(values.takeIn, new Date().toISOString());
    const settings = settingsOf(values, since);
    const kept = channel
      ? await change.mutateAsync({ params: { id: channel.id }, body: { name, teamId, on, settings } })
      : await connect.mutateAsync({ body: { name, teamId, settings } });
    client.setQueryData<Answer<"listChannels">>(keyOf("listChannels"), (old) => ({ rows: [...(old?.rows ?? []).filter((row) => row.id !== kept.id), kept] }));
    void client.invalidateQueries({ queryKey: ["listChannels"] });
    void client.invalidateQueries({ queryKey: ["readFirstSteps"] });
    if (!channel) {
      toast(t("{{name}} is connected", { name }));
      onDone(kept.id);
    }
    return valuesOf(kept);
  };
}
