import { beside } from "./beside.ts";
import type { Chat } from "./chat.ts";
import { post } from "./posting.ts";
import { questionsFor, wrongAnswer } from "./questions.ts";
import type { ChatState, DraftFile, Identity, Signed } from "./state.ts";
import { uuid } from "./uuid.ts";

/** The draft as the browser keeps it: what had arrived of its files stays. */
export interface KeptDraft {
  readonly draft: string;
  readonly files: readonly DraftFile[];
}

export const longestText = 10_000;
const typingEvery = 3000;

/** Changes the draft and keeps it. */
export function redraft(chat: Chat, patch: Partial<KeptDraft>): void {
  chat.change(patch);
  const { draft, files } = chat.state;
  chat.kept.write("draft", { draft, files: files.filter(({ stored }) => stored) } satisfies KeptDraft);
}

/** The visitor types; the desk is told if there is someone to tell, and not too often. */
export function type(chat: Chat, draft: string): void {
  redraft(chat, { draft });
  const { messages, typedAt, config } = chat.state;
  if (!messages.length) void (config.guides && beside(chat, "guides"));
  else if (Date.now() - typedAt > typingEvery) {
    chat.change({ typedAt: Date.now() });
    void chat.api.typing();
  }
}

/** Nothing is sent while a file is on its way: it belongs to the message. */
export const canSend = ({ draft, files }: ChatState): boolean =>
  (draft.trim() !== "" || files.some(({ stored }) => stored)) && !files.some(({ state }) => state === "uploading");

/** Sends the draft, unless a question before the first message is open. */
export function sendDraft(chat: Chat): void {
  const { state } = chat;
  if (!canSend(state)) return;
  const wrong = wrongAnswer(state);
  chat.change({ wrong, trouble: "" });
  if (wrong) return chat.view.focus(`[name=${wrong}]`);
  if (questionsFor(state).length) identify(chat, state.answers);
  const attachments = state.files.flatMap(({ stored }) => stored ?? []);
  const at = Math.max(Date.now(), ...state.outbox.map((message) => message.at + 1));
  redraft(chat, { draft: "", files: state.files.filter(({ stored }) => !stored) });
  post(chat, { key: uuid(), text: state.draft.trim(), attachments, at, tries: 0, next: 0, state: "waiting" });
  chat.view.focus("textarea");
  chat.view.toTheEnd();
}

/** Keeps who the visitor is; it goes along with the next message. */
export function identify(chat: Chat, who: Identity & Signed): void {
  chat.signed = { ...chat.signed, ...who };
  const identity: Record<string, string> = { ...chat.state.identity };
  for (const [what, longest] of [
    ["name", 120],
    ["email", 254],
  ] as const) {
    const answer = who[what]?.trim().slice(0, longest);
    if (answer) identity[what] = answer;
  }
  chat.kept.write("identity", identity);
  chat.change({ identity });
}
