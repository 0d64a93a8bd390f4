/** To three digits: an estimate is worth no more, and what moves less than that is not written again every day. */
export function rounded(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) < 0.001 ? 0 : Math.fround(rounded) === 0 ? 0 : rounded;
}

/** Of a probability, three decimals. */
export const share = (value: number): number => Math.round(value * 1000) / 1000;
