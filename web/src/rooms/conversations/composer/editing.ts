import type { Ref } from "react";
import type { Marker } from "./marks.ts";

/** Where the caret is, and where that is on the screen. */
export type Caret = { text: string; at: number; left: number; top: number; bottom: number };

/** What the composer asks of the field it is written in, whichever it is. */
export type EditorProps = {
  value: string;
  label: string;
  placeholder: string;
  onChange: (text: string) => void;
  onCaret: (caret: Caret | null) => void;
  /** Hears a key before the field does; true where it has done something with it. */
  onKey: (event: KeyboardEvent) => boolean;
  onFiles: (files: Iterable<File>) => void;
  /** What is to be set off in the text. */
  marker: Marker;
  /** Where the caret was in the field that stood in while the editor was fetched; null where it did not have the keyboard when it went. */
  takesOver: { current: number | null };
  ref: Ref<EditorHandle>;
};

export type EditorHandle = {
  focus: () => void;
  replace: (from: number, to: number, text: string) => void;
  text: () => string;
  caret: () => number;
  /** Show a place of the text, with the caret at it; what stands up to `to` is selected, to be written over. */
  point: (at: number, to?: number) => void;
};
