import type { Extension } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import type { Marker } from "./marks.ts";

/** Sets off what the marker finds, as one writes. */
export function marking(marker: Marker): Extension {
  const decorate = (view: EditorView): DecorationSet =>
    Decoration.set(
      marker(view.state.doc.toString())
        .filter(({ from, to }) => from < to)
        .map(({ from, to, className, title }) =>
          Decoration.mark({ class: `guli-${className}`, attributes: title === undefined ? {} : { title } }).range(from, to),
        ),
      true,
    );
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }
      update(update: ViewUpdate) {
        if (update.docChanged) this.decorations = decorate(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

/** The field in the desk's own type and colours. */
export const dress = EditorView.theme({
  "&": { fontSize: "0.95rem", color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "1.6", maxBlockSize: "min(40vh, 24rem)", minBlockSize: "4.8em", overflow: "auto" },
  ".cm-content": { padding: "0.5rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 0.9rem" },
  ".cm-placeholder": { color: "var(--ink-soft)" },
  ".guli-mention": { borderRadius: "0.25rem", backgroundColor: "light-dark(rgb(107 82 0 / 12%), rgb(232 204 131 / 18%))", fontWeight: "500" },
  ".guli-unfilled": { textDecoration: "underline wavy var(--at-risk-ink)", textUnderlineOffset: "0.2em" },
});
