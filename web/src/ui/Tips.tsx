import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Keys } from "./Keys.tsx";
import { placeTip } from "./placing-tips.ts";
import styles from "./Tips.module.css";

type Tip = { target: Element; text: string; keys: string | null };

const PAUSE_MS = 450;
/** Who has just read one gets the next at once. */
const STILL_READING_MS = 400;

/** One tip for the whole desk: a list of a hundred buttons needs no hundred tooltips. */
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => watch(setTip, place), []);
  useLayoutEffect(() => {
    if (!tip || !place.current) return;
    const { x, y } = placeTip(tip.target.getBoundingClientRect(), place.current.getBoundingClientRect(), { width: innerWidth, height: innerHeight });
    place.current.style.translate = `${x}px ${y}px`;
  }, [tip]);
  if (!tip) return null;
  return (
    <div ref={place} role="tooltip" className={styles.tip}>
      {tip.text}
      {tip.keys && <Keys keys={tip.keys} />}
    </div>
  );
}

/** Hear where the pointer and the focus are; returns how to stop. */
function watch(show: (tip: Tip | null) => void, place: { current: HTMLElement | null }): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let target: Element | null = null;
  let shown = false;
  let hiddenAt = Number.NEGATIVE_INFINITY;

  const hide = (): void => {
    clearTimeout(timer);
    target = null;
    if (!shown) return;
    shown = false;
    hiddenAt = performance.now();
    show(null);
  };
  const consider = (found: Element | null): void => {
    if (found === target) return;
    hide();
    const text = found?.getAttribute("data-tip");
    if (!found || !text) return;
    target = found;
    timer = setTimeout(
      () => {
        shown = found.isConnected;
        if (shown) show({ target: found, text, keys: found.getAttribute("data-tip-keys") });
      },
      performance.now() - hiddenAt < STILL_READING_MS ? 0 : PAUSE_MS,
    );
  };
  const over = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse" || !(event.target instanceof Element) || place.current?.contains(event.target)) return;
    consider(event.target.closest("[data-tip]"));
  };
  const focused = ({ target: found }: FocusEvent): void =>
    consider(found instanceof Element && found.matches(":focus-visible") ? found.closest("[data-tip]") : null);

  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  document.addEventListener("pointerover", over, options);
  document.addEventListener("focusin", focused, options);
  for (const name of ["pointerdown", "keydown", "scroll"]) document.addEventListener(name, hide, options);
  document.documentElement.addEventListener("pointerleave", hide, { signal: stop.signal });
  return () => {
    stop.abort();
    hide();
  };
}
