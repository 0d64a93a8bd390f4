import type { Chat } from "./chat.ts";
import { pass } from "./hearing.ts";
import { afterTry, nextStep } from "./outbox.ts";
import { isPosted, post, readOutbox } from "./posting.ts";

/** The engine that empties the outbox; it may be called as often as one likes. */
export function createSender(chat: Chat): () => Promise<void> {
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => nextStep(readOutbox(chat), Date.now());

  return async function send() {
    if (busy) return;
    busy = true;
    clearTimeout(timer);
    let step = look();
    for (; step.do === "send"; step = look()) await chat.tabs.alone("send", () => tryOldest(chat));
    busy = false;
    if (step.do === "wait") timer = setTimeout(send, step.until - Date.now());
  };
}

/** One try. Looks again first: another tab may have sent it while this one waited for its turn. */
async function tryOldest(chat: Chat): Promise<void> {
  const step = nextStep(readOutbox(chat), Date.now());
  if (step.do !== "send") return;
  const { key, text, attachments } = step.message;
  const answer = await chat.api.send({ ...whereabouts(chat), key, text, attachmentIds: attachments.map(({ id }) => id), ...chat.state.identity });
  if (answer.is === "ok") {
    chat.token.write(answer.value.token);
    pass(chat, { type: "message", message: answer.value.message });
    // Not there any more: it came back through the stream while its answer was lost.
  } else if (isPosted(chat, key)) post(chat, afterTry(step.message, answer, { now: Date.now(), chance: Math.random() }));
}

/** Where the visitor is, and who, if the page says so. The page without what stands after `#`: some sites keep secrets there. */
export const whereabouts = ({ language, signed }: Chat) => ({
  ...signed,
  language,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  page: location.href.replace(/#.*/, "").slice(0, 2000),
});
