import { digitsOf, isCurrency, minorUnits } from "../../../../core/money.ts";

/** "12.50" of lari is 1250. Null for what is no sum, no currency, or finer than the currency; noughts do no harm: shops write "1200.00" for yen. */
export function minorOf(decimal: string, currency: string): number | null {
  const minor = isCurrency(currency) ? minorUnits(decimal, currency) : null;
  return typeof minor === "number" ? minor : null;
}

/** As `minorOf`, with what is too fine rounded, halves to the even side: shops keep the taxes of single lines finer than any coin. Nought for what is no sum. */
export function roundedMinorOf(decimal: string, currency: string): number {
  const [, sign, whole = "", behind = ""] = /^(-?)(\d{1,15})(?:\.(\d*))?$/.exec(decimal.trim()) ?? [];
  if (sign === undefined) return 0;
  const digits = digitsOf(currency);
  const minor = Number(whole + behind.slice(0, digits).padEnd(digits, "0"));
  const rest = behind.slice(digits).replace(/0+$/, "");
  const up = rest > "5" || (rest === "5" && minor % 2 === 1);
  const rounded = minor + (rest !== "" && up ? 1 : 0);
  return sign === "-" && rounded !== 0 ? -rounded : rounded;
}
