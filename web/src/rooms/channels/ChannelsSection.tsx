import type { MessagingKind } from "@guli/contract";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../asking.ts";
import { Loaded } from "../settings/parts/Loaded.tsx";
import { useOpened } from "../settings/parts/useOpened.ts";
import { ChannelEditor } from "./editing/ChannelEditor.tsx";
import { OFFERED, isMessaging } from "./kinds.ts";
import { KindChoice } from "./overview/KindChoice.tsx";
import { Overview } from "./overview/Overview.tsx";

/** All channels and how each of them is; what is being added or changed stands in the address. */
export function ChannelsSection() {
  const { what, open } = useOpened("channels");
  const channels = useQuery({ ...ask("listChannels"), refetchInterval: LOOK_MS });
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

/** What breaks or is mended is told at once; when each was last looked at is asked for. */
const LOOK_MS = 60_000;

/** `new-telegram` → telegram. */
function kindIn(what: string | null): MessagingKind | null {
  return OFFERED.find(({ kind }) => what === `new-${kind}`)?.kind ?? null;
}
