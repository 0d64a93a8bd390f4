import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, placeholder as shownWhenEmpty } from "@codemirror/view";
import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { EditorProps } from "./editing.ts";
import { dress, marking } from "./editor-extensions.ts";
import { explaining } from "./editor-tips.ts";

/** The field that replies are written in: plain text, with undo and with stretches set off. Fetched when it is needed. */
export function Editor({ value, label, placeholder, onChange, onCaret, onKey, onFiles, marker, takesOver, ref }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const parts = useRef({ marks: new Compartment(), words: new Compartment() });
  const changed = useEffectEvent(onChange);
  const moved = useEffectEvent(onCaret);
  const key = useEffectEvent(onKey);
  const brought = useEffectEvent(onFiles);
  const wording = () => [shownWhenEmpty(placeholder), EditorView.contentAttributes.of({ "aria-label": label })];

  /** In the same stroke in which the stand-in goes, so that no key falls between the two. */
  useLayoutEffect(() => {
    if (!place.current) return;
    const listening = EditorView.updateListener.of((update) => {
      if (update.docChanged) changed(update.state.doc.toString());
      if (update.docChanged || update.selectionSet || update.focusChanged) update.view.requestMeasure({ read: caretIn, write: (caret) => moved(caret) });
    });
    const files = EditorView.domEventHandlers({
      paste: (event) => taken(event, event.clipboardData, brought),
      drop: (event) => taken(event, event.dataTransfer, brought),
    });
    const keys = Prec.highest(EditorView.domEventHandlers({ keydown: (event) => key(event) }));
    const { marks, words } = parts.current;
    const extensions = [
      keys,
      listening,
      files,
      history(),
      keymap.of([...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      dress,
      marks.of([marking(marker), explaining(marker)]),
      words.of(wording()),
    ];
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({ doc: value, selection: { anchor: takesOver.current ?? value.length }, extensions }),
    });
    view.current = made;
    if (takesOver.current !== null) made.focus();
    takesOver.current = null;
    return () => made.destroy();
    // Made once: what comes later is brought in by the effects below.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  /**
   * A draft from elsewhere, or a reply that has left. In the same stroke as the render: an effect that waits would find a letter typed since,
   * and take it away again.
   */
  useLayoutEffect(() => {
    const here = view.current;
    if (here && here.state.doc.toString() !== value)
      here.dispatch({ changes: { from: 0, to: here.state.doc.length, insert: value }, selection: { anchor: value.length } });
  }, [value]);
  useEffect(() => view.current?.dispatch({ effects: parts.current.marks.reconfigure([marking(marker), explaining(marker)]) }), [marker]);
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => view.current?.dispatch({ effects: parts.current.words.reconfigure(wording()) }), [placeholder, label]);

  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    text: () => view.current?.state.doc.toString() ?? value,
    caret: () => view.current?.state.selection.main.head ?? 0,
    point: (at, to = at) => {
      const last = view.current?.state.doc.length ?? 0;
      view.current?.dispatch({ selection: { anchor: Math.min(at, last), head: Math.min(to, last) }, scrollIntoView: true });
    },
    replace: (from, to, text) =>
      view.current?.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, scrollIntoView: true }),
  }));
  return <div ref={place} />;
}

function taken(event: Event, transfer: DataTransfer | null, brought: (files: Iterable<File>) => void): boolean {
  if (!transfer || transfer.files.length === 0) return false;
  event.preventDefault();
  brought([...transfer.files]);
  return true;
}

function caretIn(view: EditorView) {
  if (!view.hasFocus || !view.state.selection.main.empty) return null;
  const { head } = view.state.selection.main;
  const where = view.coordsAtPos(head);
  return where && { text: view.state.doc.toString(), at: head, left: where.left, top: where.top, bottom: where.bottom };
}
