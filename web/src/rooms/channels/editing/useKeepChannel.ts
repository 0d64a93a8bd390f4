import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { keyOf, useTell } from "../../../asking.ts";
import { toast } from "../../../shell/toast.ts";
import type { MessagingChannel } from "../kinds.ts";
import { fieldsOf, valuesOf, type ChannelValues } from "./values.ts";

/** Connect a new channel, or keep the changes of one. Answers with the values as they are kept. */
export function useKeepChannel(channel: MessagingChannel | null, onDone: (id: string) => void): (values: ChannelValues) => Promise<ChannelValues> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const connect = useTell("connectMessaging");
  const change = useTell("changeMessaging");
  return async (values) => {
    const fields = fieldsOf(values);
    const kept = channel
      ? await change.mutateAsync({ params: { id: channel.id }, body: { on: values.on, fields } })
      : await connect.mutateAsync({ body: fields });
    client.setQueryData<Answer<"listChannels">>(keyOf("listChannels"), (old) => ({ rows: [...(old?.rows ?? []).filter((row) => row.id !== kept.id), kept] }));
    void client.invalidateQueries({ queryKey: ["listChannels"] });
    if (!channel) {
      toast(t("{{name}} is connected", { name: kept.name }));
      onDone(kept.id);
    }
    return valuesOf(kept);
  };
}
