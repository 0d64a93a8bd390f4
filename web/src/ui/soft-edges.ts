/**
 * As the `ref` of what may be wider than its place: says in `data-more` on which sides there is more to push along to, so that a style can make those edges soft.
 * What comes into it later, or another width, is seen as well.
 */
export function softEdges(place: HTMLElement | null): (() => void) | undefined {
  if (!place) return undefined;
  const look = () => {
    const more = sidesWithMore({ at: Math.abs(place.scrollLeft), seen: place.clientWidth, whole: place.scrollWidth });
    if (place.dataset["more"] !== more) place.dataset["more"] = more;
  };
  look();
  const sizes = new ResizeObserver(look);
  sizes.observe(place);
  for (const part of place.children) sizes.observe(part);
  place.addEventListener("scroll", look, { passive: true });
  return () => {
    sizes.disconnect();
    place.removeEventListener("scroll", look);
  };
}

/** In pixels; one of them is no more than rounding. */
export function sidesWithMore({ at, seen, whole }: { at: number; seen: number; whole: number }): string {
  const sides = [at > 1 && "start", whole - seen - at > 1 && "end"];
  return sides.filter((side) => side !== false).join(" ");
}
