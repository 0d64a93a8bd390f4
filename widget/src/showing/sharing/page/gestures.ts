import { type Field, isField } from "./masks.ts";
import type { Picture } from "./picture.ts";

const pointEvery = 80;

/** What the customer does: types, scrolls, moves. Returns how to stop hearing. */
export function hearGestures({ say, tell }: Picture, typed: (field: Field) => void): () => void {
  const leaving = new AbortController();
  const on = (type: string, hear: (event: Event) => void) => addEventListener(type, hear, { capture: true, passive: true, signal: leaving.signal });
  for (const type of ["input", "change"])
    on(type, (event) => {
      const [field] = event.composedPath();
      if (isField(field)) typed(field);
    });
  on("scroll", ({ target }) => {
    const element = target === document ? document.documentElement : target;
    if (!(element instanceof Element)) return;
    const [x, y] = element === document.documentElement ? [scrollX, scrollY] : [element.scrollLeft, element.scrollTop];
    tell(element, (of) => ({ is: "scroll", of, x, y }));
  });
  on("resize", () => say({ is: "size", width: innerWidth, height: innerHeight }));
  let last = 0;
  on("pointermove", (event) => {
    if (event.timeStamp - last < pointEvery) return;
    last = event.timeStamp;
    const { clientX: x, clientY: y } = event as PointerEvent;
    say({ is: "pointer", x, y });
  });
  return () => leaving.abort();
}
