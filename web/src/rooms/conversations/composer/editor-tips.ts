import type { Extension } from "@codemirror/state";
import { EditorView, hoverTooltip, tooltips } from "@codemirror/view";
import type { Mark, Marker, Tip } from "./marks.ts";

/** Under the pointer: what is said of the words that are set off, and what can be done about them. All of it stands in a list too. */
export function explaining(marker: Marker): Extension {
  const hovering = hoverTooltip(
    ({ state }, position) => {
      const marks = marker(state.doc.toString()).filter((one) => one.tip && isAt(one, position));
      const tips = marks.flatMap(({ tip }) => tip ?? []);
      if (tips.length === 0) return null;
      const [pos, end] = [Math.max(...marks.map(({ from }) => from)), Math.min(...marks.map(({ to }) => to))];
      return { pos, end, above: true, create: () => ({ dom: shown(tips) }) };
    },
    { hoverTime: 350, hideOnChange: true },
  );
  // Outside the composer, which cuts off what stands over its edge.
  return [hovering, tooltips({ parent: document.body, position: "fixed" }), dress];
}

const isAt = ({ from, to }: Mark, position: number): boolean => from <= position && position <= to;

/** Several things may be said of the same words. */
function shown(tips: readonly Tip[]): HTMLElement {
  const all = element("div", "guli-tip");
  all.append(...tips.map(one));
  return all;
}

function one({ title, says, becomes, deeds }: Tip): HTMLElement {
  const tip = element("div", "guli-tip-one");
  tip.append(element("strong", "guli-tip-title", title), element("p", "guli-tip-says", says));
  if (becomes !== null) tip.append(element("p", "guli-tip-becomes", becomes));
  const row = element("div", "guli-tip-deeds");
  for (const { label, run } of deeds) {
    const button = element("button", "guli-tip-deed", label);
    button.setAttribute("type", "button");
    // Before the field hears of it, which would take the keyboard and the tip away.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", run);
    row.append(button);
  }
  tip.append(row);
  return tip;
}

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

const dress = EditorView.theme({
  ".cm-tooltip.cm-tooltip-hover": { border: "0", background: "none", zIndex: "310" },
  ".guli-tip": {
    maxInlineSize: "min(24rem, calc(100vw - 2rem))",
    marginBlock: "0.3rem",
    padding: "0.6rem 0.8rem",
    border: "1px solid var(--line-strong)",
    borderRadius: "0.7rem",
    background: "var(--raised)",
    color: "var(--ink)",
    boxShadow: "var(--shadow-sheet)",
    fontSize: "0.86rem",
    lineHeight: "1.5",
  },
  ".guli-tip-one + .guli-tip-one": { marginBlockStart: "0.6rem", paddingBlockStart: "0.5rem", borderBlockStart: "1px solid var(--line)" },
  ".guli-tip-title": { fontWeight: "600" },
  ".guli-tip-says": { margin: "0.15rem 0 0" },
  ".guli-tip-becomes": { margin: "0.4rem 0 0", padding: "0.2rem 0.6rem", borderInlineStart: "3px solid var(--recovered-ink)", whiteSpace: "pre-wrap" },
  ".guli-tip-deeds": { display: "flex", flexWrap: "wrap", gap: "0.4rem", marginBlockStart: "0.5rem" },
  ".guli-tip-deed": {
    padding: "0.1rem 0.6rem",
    border: "1px solid var(--line-strong)",
    borderRadius: "0.45rem",
    background: "var(--sheet)",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
  },
});
