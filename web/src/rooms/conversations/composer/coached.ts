import type { Aim, CoachRule, OpenedConversation } from "@guli/contract";
import type { Ref, RefObject } from "react";
import type { EditorHandle } from "./editing.ts";
import type { Marker } from "./marks.ts";
import type { ThenState, Unresolved } from "./useSending.ts";

/** What goes with a reply that the coach has read along. */
export type Coached = { aim?: Aim; overridden: Partial<Record<CoachRule, string>>; speaks: "ka" | "uz" | "ru" | "en" };

/** What the composer asks of the coach, who is fetched after it. */
export type CoachHandle = {
  /** Whether the reply may leave now. Where something should be looked at first, the coach asks, and calls `goOn` once it may. */
  allows: (goOn: () => void) => boolean;
  given: () => Coached;
  /** The reply has left: what was decided about it is forgotten. */
  sent: () => void;
  /** Hears a key before the field does; true where it has done something with it. */
  onKey: (event: KeyboardEvent) => boolean;
};

export type CoachProps = {
  opened: OpenedConversation;
  draft: string;
  editor: RefObject<EditorHandle | null>;
  /** Where questions before sending are put, so that the text stays where it is. */
  askingPlace: RefObject<HTMLDivElement | null>;
  /** What the desk wants resolved of a reply that it stopped. */
  refused: Unresolved | null;
  onSend: (then: ThenState) => void;
  onMarker: (marker: Marker) => void;
  ref: Ref<CoachHandle>;
};
