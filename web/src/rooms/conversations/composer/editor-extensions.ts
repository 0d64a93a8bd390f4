import type { Extension, Range } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import type { Mark, Marker } from "./marks.ts";

/** Sets off what the marker finds, as one writes. */
export function marking(marker: Marker): Extension {
  const decorate = (view: EditorView): DecorationSet => Decoration.set(marker(view.state.doc.toString()).flatMap(decorationOf), true);
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

function decorationOf({ from, to, className, current = false, tip }: Mark): Range<Decoration>[] {
  const classes = `guli-${className}${current ? " guli-current" : ""}`;
  if (from === to) return tip ? [Decoration.widget({ widget: new Gap(classes), side: 1 }).range(from)] : [];
  return [Decoration.mark(tip ? { tagName: "mark", class: classes } : { class: classes }).range(from, to)];
}

/** A sign where something is missing. It takes no room, so that no word moves when it comes and goes. */
class Gap extends WidgetType {
  readonly classes: string;
  constructor(classes: string) {
    super();
    this.classes = classes;
  }
  override eq(other: Gap): boolean {
    return other.classes === this.classes;
  }
  override toDOM(): HTMLElement {
    const sign = document.createElement("span");
    sign.className = `guli-gap ${this.classes}`;
    sign.setAttribute("aria-hidden", "true");
    return sign;
  }
}

/** The field in the desk's own type and colours. How much a finding weighs is seen by its line too: double, wavy or dotted. */
export const dress = EditorView.theme({
  "&": { fontSize: "0.95rem", color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "1.6", maxBlockSize: "min(40vh, 24rem)", minBlockSize: "4.8em", overflow: "auto" },
  ".cm-content": { padding: "0.5rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 0.9rem" },
  ".cm-placeholder": { color: "var(--ink-soft)" },
  ".guli-mention": { borderRadius: "0.25rem", backgroundColor: "light-dark(rgb(107 82 0 / 12%), rgb(232 204 131 / 18%))", fontWeight: "500" },
  ".guli-unfilled": { textDecoration: "underline wavy var(--at-risk-ink)", textUnderlineOffset: "0.2em" },
  mark: { color: "inherit", backgroundColor: "transparent", textUnderlineOffset: "0.22em", textDecorationSkipInk: "none" },
  ".guli-finding-must": { textDecoration: "underline double 1.5px var(--at-risk-ink)" },
  ".guli-finding-should": { textDecoration: "underline wavy 1.5px var(--waiting-ink)" },
  ".guli-finding-could": { textDecoration: "underline dotted 2px var(--sky-ink)" },
  "mark.guli-current": { backgroundColor: "var(--mark)", borderRadius: "0.2rem" },
  ".guli-gap": { position: "relative", display: "inline-block", inlineSize: "0", blockSize: "1em", textDecoration: "none", verticalAlign: "text-bottom" },
  ".guli-gap::after": {
    content: '""',
    position: "absolute",
    insetInlineStart: "-0.28em",
    insetBlockEnd: "-0.4em",
    borderInline: "0.28em solid transparent",
    borderBlockEnd: "0.42em solid var(--waiting-ink)",
  },
  ".guli-gap.guli-finding-must::after": { borderBlockEndColor: "var(--at-risk-ink)" },
  ".guli-gap.guli-finding-could::after": { borderBlockEndColor: "var(--sky-ink)" },
  ".guli-gap.guli-current::after": { scale: "1.5" },
});
