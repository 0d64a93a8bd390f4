/** One part of a whole in two months: of `n` cases so many `hits`. */
export type PartThen = { part: string; before: { n: number; hits: number }; now: { n: number; hits: number } };
/** What a part brought to a change: by its own rate, and by being a larger or smaller part of the whole. */
export type Share = { part: string; rate: number; mix: number };

/**
 * Why a share changed: Kitagawa (1955). Each part's rate changed, weighed by how large it was on average; and parts with a higher rate became larger or smaller. All of it together is the
 * change, to the last digit: nothing is left over. A part that was not there in one of the months had, for want of any other, the rate of the month in which it was. Null where one month has no cases.
 */
export function shareChange(parts: readonly PartThen[]): { change: number; shares: Share[] } | null {
  const whole = (when: "before" | "now") => ({ n: total(parts, when, "n"), hits: total(parts, when, "hits") });
  const [before, now] = [whole("before"), whole("now")];
  if (before.n === 0 || now.n === 0) return null;
  const shares = parts.map(({ part, before: then, now: today }) => {
    const [weightThen, weightNow] = [then.n / before.n, today.n / now.n];
    const rateNow = today.n > 0 ? today.hits / today.n : rateOf(then);
    const rateThen = then.n > 0 ? then.hits / then.n : rateNow;
    return { part, rate: ((rateNow - rateThen) * (weightNow + weightThen)) / 2, mix: ((weightNow - weightThen) * (rateNow + rateThen)) / 2 };
  });
  return { change: now.hits / now.n - before.hits / before.n, shares: centred(shares, parts, { before, now }) };
}

const rateOf = ({ n, hits }: { n: number; hits: number }) => (n > 0 ? hits / n : 0);

function total(parts: readonly PartThen[], when: "before" | "now", what: "n" | "hits"): number {
  return parts.reduce((sum, one) => sum + one[when][what], 0);
}

/** A part that grew brings something only by being better or worse than the rest: its mix is taken from the middle of both months, which changes no sum, since the parts' weights add up to one. */
function centred(
  shares: Share[],
  parts: readonly PartThen[],
  { before, now }: { before: { n: number; hits: number }; now: { n: number; hits: number } },
): Share[] {
  const middle = (before.hits / before.n + now.hits / now.n) / 2;
  return shares.map((one, i) => ({ ...one, mix: one.mix - (parts[i]!.now.n / now.n - parts[i]!.before.n / before.n) * middle }));
}

/** Who came into a group and who left it, by where they came from or went: a flow changes the group by `hits` and the whole by `n`. */
export type Flow = { part: string; n: number; hits: number };

/**
 * Why a share changed by who came and went: each flow moves the share by what it brings to the group less what it would have had to bring to leave the share as it was. Exact, too. Null
 * where a month is empty.
 */
export function flowChange(before: { n: number; hits: number }, flows: readonly Flow[]): { change: number; parts: { part: string; value: number }[] } | null {
  const n = before.n + flows.reduce((sum, one) => sum + one.n, 0);
  const hits = before.hits + flows.reduce((sum, one) => sum + one.hits, 0);
  if (before.n <= 0 || n <= 0) return null;
  const share = before.hits / before.n;
  return { change: hits / n - share, parts: flows.map((one) => ({ part: one.part, value: (one.hits - share * one.n) / n })) };
}

/** Takings as customers × purchases each × value of each. */
export type Takings = { customers: number; purchases: number; sum: number };

/**
 * Why takings changed: how many bought, how often each, how much each time; by logarithmic means (Ang 2005, LMDI-I), which leave nothing over. Null where nothing was taken in one of the
 * months: then there is nothing to compare with.
 */
export function takingsChange(before: Takings, now: Takings): { change: number; customers: number; often: number; value: number } | null {
  if ([before, now].some(({ customers, purchases, sum }) => customers <= 0 || purchases <= 0 || sum <= 0)) return null;
  const weight = before.sum === now.sum ? now.sum : (now.sum - before.sum) / Math.log(now.sum / before.sum);
  const by = (of: (one: Takings) => number) => weight * Math.log(of(now) / of(before));
  return {
    change: now.sum - before.sum,
    customers: by(({ customers }) => customers),
    often: by(({ customers, purchases }) => purchases / customers),
    value: by(({ purchases, sum }) => sum / purchases),
  };
}
