/** What was typed between the wish to write and the field being there. Null: nobody waits for a field. */
let typed: string | null = null;
let stop = () => {};

const LONGEST_WAIT_MS = 10_000;

/**
 * From here on what is typed is meant for the composer, though its conversation may still have to be fetched: none of it may run as a
 * shortcut. Escape, a click or too long a wait give the keyboard back.
 */
export function holdKeys(): void {
  takeKeys();
  typed = "";
  const ending = new AbortController();
  const timer = setTimeout(takeKeys, LONGEST_WAIT_MS);
  stop = () => {
    clearTimeout(timer);
    ending.abort();
  };
  const given = { capture: true, signal: ending.signal };
  window.addEventListener("keydown", held, given);
  window.addEventListener("pointerdown", takeKeys, given);
}

/** The field is there: what was typed so far, and the next key goes its usual way. */
export function takeKeys(): string {
  const taken = typed ?? "";
  typed = null;
  stop();
  stop = () => {};
  return taken;
}

function held(event: KeyboardEvent): void {
  if (event.key === "Escape") return void takeKeys();
  if (event.isComposing || event.ctrlKey || event.metaKey || typed === null) return;
  const next = withKey(typed, event.key);
  if (next === null) return;
  typed = next;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A text after one more key, as a field would have it; null where the key writes nothing. */
export function withKey(text: string, key: string): string | null {
  if (key === "Enter") return `${text}\n`;
  if (key === "Backspace") return [...text].slice(0, -1).join("");
  return [...key].length === 1 ? text + key : null;
}
