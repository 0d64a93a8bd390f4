/** Bring a message of the open thread into sight and point at it for a moment; false where it is not on the screen. */
export function showMessage(id: string): boolean {
  const card = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
  card?.scrollIntoView({ block: "center", behavior: "smooth" });
  card?.animate([{ background: "var(--mark)" }, { background: "transparent" }], { duration: 1600, easing: "ease-out" });
  return card !== null;
}
