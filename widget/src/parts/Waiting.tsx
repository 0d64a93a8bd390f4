import type { Chat } from "../chat.ts";
import { Fragment, h } from "../draw.ts";
import type { Outgoing } from "../outbox.ts";
import { discard, tryAgain } from "../posting.ts";
import type { Words } from "../words/words.ts";
import { Bubble } from "./Bubble.tsx";

/** A message that the desk does not have yet, with what can be done about it. */
export function Waiting({ chat, message }: { chat: Chat; message: Outgoing }) {
  const { words } = chat;
  const { key, state, tries } = message;
  const act = (label: string, action: () => void) => <button type="button" onclick={action}>{label}</button>;
  const note = (
    <>
      <span>{standing(message, words)}</span>
      {state === "refused" ? act(words.remove, () => discard(chat, key)) : tries > 0 && act(words.again, () => tryAgain(chat))}
    </>
  );
  return <Bubble chat={chat} said={{ ...message, from: "visitor", agent: null }} id={key} first last note={note} />;
}

function standing({ state, tries }: Outgoing, words: Words): string {
  if (state === "refused") return words.refused;
  if (state === "slowed") return words.slow;
  return tries ? words.notSent : words.sending;
}
