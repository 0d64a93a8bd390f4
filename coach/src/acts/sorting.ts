/** The place of a bucket that no weights are kept for. */
export const NOWHERE = 0xffff;

/**
 * Folds features into buckets (`places` has a power of two of them) and these into the places of their weights; drops repetitions and
 * what has none. It remembers when it last met each place, which is faster than a set for the some hundred features of a
 * sentence; nothing of one call is seen by the next.
 */
export function sorter(places: Uint16Array): (found: readonly number[]) => number[] {
  const met = new Uint32Array(NOWHERE);
  let call = 0;
  return (found) => {
    call = (call + 1) >>> 0;
    const once: number[] = [];
    for (const feature of found) {
      const place = places[feature & (places.length - 1)]!;
      if (place === NOWHERE || met[place] === call) continue;
      met[place] = call;
      once.push(place);
    }
    return once;
  };
}
