/** Which place a row is dropped at: as many others lie above the pointer. `middles` are those of all rows, from the top. */
export function placeAt(middles: readonly number[], { from, y }: { from: number; y: number }): number {
  return middles.filter((middle, at) => at !== from && middle < y).length;
}
