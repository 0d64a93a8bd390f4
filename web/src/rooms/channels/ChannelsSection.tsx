import type { MessagingKind } from "@guli/contract";
import { useAsk } from "../../asking.ts";
import { Loaded } from "../settings/parts/Loaded.tsx";
import { useOpened } from "../settings/parts/useOpened.ts";
import { ChannelEditor } from "./editing/ChannelEditor.tsx";
import { OFFERED, isMessaging } from "./kinds.ts";
import { KindChoice } from "./overview/KindChoice.tsx";
import { Overview } from "./overview/Overview.tsx";

/** All channels and how each of them is; what is being added or changed stands in the address. */
export function ChannelsSection() {
  const { what, open } = useOpened("channels");
  const channels = useAsk("listChannels");
  if (what === "new") return <KindChoice />;
  const kind = kindIn(what);
  if (kind) return <ChannelEditor key={kind} kind={kind} channel={null} onDone={open} />;
  return (
    <Loaded of={channels}>
      {({ rows }) => {
        const opened = rows.filter(isMessaging).find(({ id }) => id === what);
        return opened ? (
          <ChannelEditor key={opened.id} kind={opened.kind} channel={opened} onDone={() => undefined} />
        ) : (
          <Overview channels={rows} onNew={() => open("new")} />
        );
      }}
    </Loaded>
  );
}

/** `new-telegram` → telegram. */
function kindIn(what: string | null): MessagingKind | null {
  return OFFERED.find(({ kind }) => what === `new-${kind}`)?.kind ?? null;
}
