import { useQueryClient } from "@tanstack/react-query";
import type { Answer } from "../../../api.ts";
import { keyOf, useTell } from "../../../asking.ts";
import type { ChatChannel } from "./ChatsSection.tsx";
import { settingsOf, valuesOf, type ChatValues } from "./values.ts";

/** Create a chat, or keep the changes of one. Answers with the values as they are kept. */
export function useKeepChat(channel: ChatChannel | null, onDone: (id: string) => void): (values: ChatValues) => Promise<ChatValues> {
  const client = useQueryClient();
  const connect = useTell("connectChat");
  const change = useTell("changeChat");
  return async (values) => {
    const { name, teamId, on } = values;
    const settings = settingsOf(values);
    const kept = channel
      ? await change.mutateAsync({ params: { id: channel.id }, body: { name, teamId, on, settings } })
      : await connect.mutateAsync({ body: { name, teamId, settings } });
    client.setQueryData<Answer<"listChannels">>(keyOf("listChannels"), (old) => ({ rows: [...(old?.rows ?? []).filter((row) => row.id !== kept.id), kept] }));
    void client.invalidateQueries({ queryKey: ["listChannels"] });
    void client.invalidateQueries({ queryKey: ["readFirstSteps"] });
    if (!channel) onDone(kept.id);
    return valuesOf(kept);
  };
}
