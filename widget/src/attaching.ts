import type { Chat } from "./chat.ts";
import { redraft } from "./drafting.ts";
import type { DraftFile } from "./state.ts";
import { uuid } from "./uuid.ts";
import { fill } from "./words/words.ts";

const mostFiles = 10;

/** Files were chosen, pasted or dropped: those that may come are sent to the desk at once, so that the message need not wait. */
export function attach(chat: Chat, files: Iterable<File> = []): void {
  const { words, state } = chat;
  chat.change({ trouble: "" });
  for (const file of files) {
    if (chat.state.files.length >= mostFiles) return chat.change({ trouble: fill(words.manyFiles, { n: mostFiles }) });
    if (file.size > state.config.maxAttachmentBytes) sayTooLarge(chat, file);
    else void bring(chat, { id: uuid(), name: file.name, file, progress: 0, state: "uploading" });
  }
}

/** The first time and when asked to try again. */
export async function bring(chat: Chat, added: DraftFile): Promise<void> {
  const { id, name, file } = added;
  if (!file) return;
  const others = () => chat.state.files.filter((one) => one.id !== id);
  const update = (patch: Partial<DraftFile>) => {
    const { files } = chat.state;
    redraft(chat, { files: files.map((one) => (one.id === id ? { ...one, ...patch } : one)) });
  };
  redraft(chat, { files: [...others(), { ...added, progress: 0, state: "uploading" }] });
  const answer = await chat.api.upload(file, (progress) => update({ progress }));
  if (answer.is === "ok") return update({ state: "stored", stored: answer.value });
  if (answer.is === "later") return update({ state: "failed" });
  redraft(chat, { files: others() });
  if (answer.code.endsWith("too-large")) sayTooLarge(chat, file);
  else chat.change({ trouble: fill(chat.words.unsafe, { file: name }) });
}

export function detach(chat: Chat, id: string): void {
  redraft(chat, { files: chat.state.files.filter((file) => file.id !== id) });
  chat.view.focus("textarea");
}

const sayTooLarge = (chat: Chat, { name }: File): void =>
  chat.change({ trouble: fill(chat.words.tooLarge, { file: name, size: sizeOf(chat.state.config.maxAttachmentBytes, chat) }) });

/** 300 KB, 1.5 MB, 1,5 МБ. */
export function sizeOf(bytes: number, { language, words }: Pick<Chat, "language" | "words">): string {
  const megabytes = Math.round(bytes / 1e5) / 10;
  if (megabytes < 1) return fill(words.kilobytes, { n: Math.ceil(bytes / 1000) });
  return fill(words.megabytes, { n: language === "en" ? megabytes : String(megabytes).replace(".", ",") });
}
