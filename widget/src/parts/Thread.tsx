import type { Chat } from "../chat.ts";
import { Fragment, h } from "../draw.ts";
import { pending } from "../outbox.ts";
import { continues, isAfter, newestOf } from "../timeline.ts";
import { backAt, dayOf } from "../when.ts";
import { counted, fill } from "../words/words.ts";
import { Bubble } from "./Bubble.tsx";
import { Waiting } from "./Waiting.tsx";

export function Thread({ chat }: { chat: Chat }) {
  const { state, words, language } = chat;
  const { messages, typing, below, config } = state;
  return (
    <div class="thread">
      <div class="log" role="log" aria-labelledby="business" tabIndex={0} onscroll={() => (below ? chat.view.paint(chat) : undefined)}>
        <p class="bubble">{config.greeting ?? words.greeting}</p>
        {!config.online && (
          <div class="away">
            <p>
              {words.away} {backAt(config.opensAt, new Date(), chat)}
            </p>
            <p>{words.leaveEmail}</p>
          </div>
        )}
        <Said chat={chat} />
        {pending(state.outbox, messages).map((message) => (
          <Waiting chat={chat} message={message} />
        ))}
        <div class="typing" role="status">
          {typing && (
            <>
              <span class="dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
              {fill(words.typing, { name: typing.agent })}
            </>
          )}
        </div>
      </div>
      {below > 0 && (
        <button type="button" class="below" onclick={chat.view.toTheEnd}>
          {counted(language, words.newMessages, below)}
        </button>
      )}
    </div>
  );
}

/** What the desk has, day by day; under the visitor's last message stands whether an agent has seen it. */
function Said({ chat }: { chat: Chat }) {
  const { messages, seenByAgentAt } = chat.state;
  const mine = newestOf(messages, "visitor");
  const seen = mine && seenByAgentAt && !isAfter(mine.at, seenByAgentAt) ? mine : null;
  let today = "";
  return messages.map((message, i) => {
    const after = messages[i + 1];
    const day = dayOf(new Date(message.at), new Date(), chat);
    const isNewDay = day !== today;
    today = day;
    return (
      <>
        {isNewDay && (
          <p class="day" key={day}>
            {day}
          </p>
        )}
        <Bubble
          chat={chat}
          said={message}
          id={message.key ?? message.id}
          first={isNewDay || !continues(message, messages[i - 1])}
          last={!after || !continues(after, message) || message === seen}
          note={message === seen && <span>{chat.words.seen}</span>}
        />
      </>
    );
  });
}
