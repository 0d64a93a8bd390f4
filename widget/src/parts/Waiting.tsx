import type { Chat } from "../chat.ts";
import { Fragment, h } from "../draw.ts";
import type { Outgoing } from "../outbox.ts";
import { discard, tryAgain } from "../posting.ts";
import { Bubble } from "./Bubble.tsx";

/** A message that the desk does not have yet, with what can be done about it. */
export function Waiting({ chat, message }: { chat: Chat; message: Outgoing }) {
  const { words } = chat;
  const { key, state, tries } = message;
  const act = (label: string, action: () => void) => (
    <button type="button" onclick={() => (action(), chat.view.focus(".log"))}>
      {label}
    </button>
  );
  const note =
    state === "refused" ? (
      <>
        <span>{words.refused}</span>
        {act(words.remove, () => discard(chat, key))}
      </>
    ) : tries ? (
      <>
        <span>{words.notSent}</span>
        {act(words.again, () => tryAgain(chat))}
      </>
    ) : (
      words.sending
    );
  return <Bubble chat={chat} said={{ ...message, from: "visitor", agent: null }} id={key} first last note={note} />;
}
