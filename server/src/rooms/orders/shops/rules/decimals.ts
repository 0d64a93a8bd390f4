const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d*))?$/;

/**
 * "12.50" of a currency with two digits behind its point is 1250 minor units. Null for what is no sum, and for more digits than the currency has, unless they
 * are noughts: shops write "1200.00" for yen.
 */
export function minorOf(decimal: string, digits: number): number | null {
  const [, sign, whole = "", behind = ""] = DECIMAL.exec(decimal.trim()) ?? [];
  if (sign === undefined || /[1-9]/.test(behind.slice(digits))) return null;
  const minor = Number(whole + behind.slice(0, digits).padEnd(digits, "0"));
  return Number.isSafeInteger(minor) ? signed(sign, minor) : null;
}

/** As `minorOf`, with what is too fine for the currency rounded, halves to the even side: shops keep taxes of single lines finer than any coin. */
export function roundedMinorOf(decimal: string, digits: number): number | null {
  const [, sign, whole = "", behind = ""] = DECIMAL.exec(decimal.trim()) ?? [];
  if (sign === undefined) return null;
  const minor = Number(whole + behind.slice(0, digits).padEnd(digits, "0"));
  const rest = behind.slice(digits).replace(/0+$/, "");
  const up = rest > "5" || (rest === "5" && minor % 2 === 1);
  return Number.isSafeInteger(minor) ? signed(sign, minor + (rest !== "" && up ? 1 : 0)) : null;
}

const signed = (sign: string, minor: number): number => (sign === "-" && minor !== 0 ? -minor : minor);

/** How many digits a currency has behind its point (ISO 4217): two for lari, none for yen. Null for what is no currency's code. */
export function digitsOf(currency: string): number | null {
  if (!CURRENCIES.has(currency)) return null;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? null;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));
