import type { Chat } from "../chat.ts";
import { Fragment, h } from "../draw.ts";
import { closePanel, openPanel } from "../opening.ts";
import { unreadOf } from "../state.ts";
import { counted } from "../words/words.ts";
import { Icon } from "./icons.tsx";
import { Panel } from "./Panel.tsx";

export function Widget({ chat }: { chat: Chat }) {
  const { shown, open, config } = chat.state;
  return (
    shown && (
      <div class={`widget ${config.position} ${open ? "open" : ""}`} lang={chat.language}>
        {open && <Panel chat={chat} />}
        <Launcher chat={chat} />
      </div>
    )
  );
}

function Launcher({ chat }: { chat: Chat }) {
  const { words, language, state } = chat;
  const { open } = state;
  const unread = unreadOf(state);
  return (
    <>
      <button type="button" class="launcher" aria-expanded={`${open}`} onclick={() => (open ? closePanel(chat) : openPanel(chat))}>
        {open ? (
          <Icon of="cross" />
        ) : (
          <>
            <Icon of="chat" />
            <Icon of="heart" />
          </>
        )}
        <span class="unseen">{open ? words.close : words.open}</span>
        {unread > 0 && <b aria-hidden="true">{unread > 9 ? "9+" : unread}</b>}
      </button>
      <p class="unseen" role="status">
        {unread > 0 && counted(language, words.newMessages, unread)}
      </p>
    </>
  );
}
