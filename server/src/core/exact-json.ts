/**
 * JSON in which whole numbers beyond 2^53 come as the digits that stand there: platforms number messages with 64 bits, and the last digits would be lost. They are
 * put into quotes before it is read: a reviver that asks for the source takes ten times as long and as much memory as the values themselves. Throws SyntaxError.
 */
export function exactJson(text: string): unknown {
  return JSON.parse(/\d{16}/.test(text) ? withQuotes(text) : text);
}

const WHOLE = /(?<![\w.+-])-?[1-9]\d{15,}(?![\d.eE])/g;

function withQuotes(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at);
    const outside = text.slice(at, quote === -1 ? text.length : quote);
    parts.push(outside.replace(WHOLE, (digits) => (Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`)));
    if (quote === -1) break;
    at = endOfString(text, quote);
    parts.push(text.slice(quote, at));
  }
  return parts.join("");
}

/** Behind the quote that ends what one at `begins` has begun. */
function endOfString(text: string, begins: number): number {
  for (let from = begins + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return text.length;
    let slashes = 0;
    while (text[quote - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}
