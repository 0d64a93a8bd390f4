/**
 * Folds features into so many buckets (a power of two) and drops repetitions. It remembers when it last met each bucket, which
 * is faster than a set for the some hundred features of a sentence; nothing of one call is seen by the next.
 */
export function sorter(buckets: number): (found: readonly number[]) => number[] {
  const met = new Uint32Array(buckets);
  let call = 0;
  return (found) => {
    call = (call + 1) >>> 0;
    const once: number[] = [];
    for (const feature of found) {
      const bucket = feature & (buckets - 1);
      if (met[bucket] === call) continue;
      met[bucket] = call;
      once.push(bucket);
    }
    return once;
  };
}
