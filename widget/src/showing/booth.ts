import type { Shown } from "@guli/contract";
import type { Chat } from "../chat.ts";
import type { Desk } from "./desk.ts";
import type { Sharing } from "./sharing/sharing.ts";

/** All that the picture is made from. */
export interface Stand {
  readonly shown: Shown | null;
  /** What this tab shows; `begins` while it gets ready. */
  readonly mine: Sharing | "begins" | null;
  readonly connected: boolean;
  /** How the last one ended. */
  readonly said: "over" | "failed" | null;
}

/** Everything about showing in this tab: what the desk says, what the customer decides, and what is shown. */
export interface Booth {
  readonly chat: Chat;
  readonly desk: Desk;
  readonly stand: Stand;
  /** Up to which of their words the one who looks was heard. */
  heard: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
  leave(): void;
  change(patch: Partial<Stand>): void;
}
