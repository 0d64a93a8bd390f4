import type { Chat } from "../chat.ts";
import { type Booth, look, openBooth } from "./booth.ts";

let booth: Booth | undefined;

/** The desk says that something about showing has changed, or may have: see how it stands. Called as often as it says so. */
export function showing(chat: Chat): void {
  booth ??= openBooth(chat);
  void look(booth);
}
