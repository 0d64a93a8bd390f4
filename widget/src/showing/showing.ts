import type { Chat } from "../chat.ts";
import type { Booth, Stand } from "./booth.ts";
import { look, running } from "./deeds.ts";
import { deskOf } from "./desk.ts";
import { createView } from "./view.tsx";
import { watchPasswords } from "./watching.ts";

let booth: Booth | undefined;

/** The desk says that something about showing has changed, or may have: see how it stands. Called as often as it says so. */
export function showing(chat: Chat): void {
  booth ??= openBooth(chat);
  void look(booth);
}

function openBooth(chat: Chat): Booth {
  watchPasswords();
  const view = createView(chat);
  const booth: Booth & { stand: Stand } = {
    chat,
    desk: deskOf(chat),
    stand: { shown: null, mine: null, connected: false, said: null },
    heard: -1,
    leave() {
      const sharing = running(booth);
      if (sharing) booth.desk.leave(sharing.id);
    },
    change(patch) {
      booth.stand = { ...booth.stand, ...patch };
      view.paint(booth);
    },
  };
  return booth;
}
