type Source = { source?: string };

/**
 * JSON in which whole numbers beyond 2^53 come as the digits that stand there: platforms number messages with 64 bits, and the last digits would be lost.
 * Throws SyntaxError.
 */
export function exactJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: Source) =>
    typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "") ? context?.source : value,
  );
}
