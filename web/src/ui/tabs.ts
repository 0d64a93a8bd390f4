/** For the line of tabs: on a phone it is longer than the screen, and the page one is on may stand outside. */
export function showHere(line: HTMLElement | null): void {
  const here = line?.querySelector<HTMLElement>("[data-here]");
  if (line && here) line.scrollLeft = here.offsetLeft - (line.clientWidth - here.offsetWidth) / 2;
}
