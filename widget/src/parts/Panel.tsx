import { attach } from "../attaching.ts";
import type { Chat } from "../chat.ts";
import { h } from "../draw.ts";
import { closePanel } from "../opening.ts";
import { newestOf } from "../timeline.ts";
import { backAt } from "../when.ts";
import { Composer } from "./Composer.tsx";
import { Face } from "./Face.tsx";
import { Icon } from "./icons.tsx";
import { Thread } from "./Thread.tsx";

export function Panel({ chat }: { chat: Chat }) {
  const { state, words } = chat;
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    if (!state.picking) return closePanel(chat);
    chat.change({ picking: false });
    chat.view.focus("textarea");
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    attach(chat, event.dataTransfer?.files);
  };
  return (
    <section
      class="panel"
      role="dialog"
      aria-modal={`${isFullScreen()}`}
      aria-labelledby="business"
      tabIndex={-1}
      onkeydown={escape}
      ondragover={(event) => event.preventDefault()}
      ondrop={drop}
    >
      <Header chat={chat} />
      <p class="banner" role="status">
        {!state.reachable && words.offline}
      </p>
      <Thread chat={chat} />
      <Composer chat={chat} />
    </section>
  );
}

/** On a phone nothing of the page is left to be seen; styles.css has the same width. */
const isFullScreen = (): boolean => matchMedia("(max-width: 480px)").matches;

function Header({ chat }: { chat: Chat }) {
  const { words, state } = chat;
  const { business, online, opensAt } = state.config;
  const agent = newestOf(state.messages, "agent")?.agent;
  return (
    <header role="none">
      {agent ? (
        <Face agent={agent} />
      ) : (
        <span class="face house">
          <Icon of="heart" />
        </span>
      )}
      <div>
        <h2 id="business">{business}</h2>
        <p>{online ? words.here : (backAt(opensAt, new Date(), chat) ?? words.away)}</p>
      </div>
      <button type="button" class="plain" title={words.close} onclick={() => closePanel(chat)}>
        <Icon of="cross" />
      </button>
    </header>
  );
}
