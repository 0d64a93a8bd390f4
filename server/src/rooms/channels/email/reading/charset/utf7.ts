/** UTF-7 (RFC 2152), which the web has banned because of what it hid from filters: here the result is only ever text, sanitised like any other. */
export function decodeUtf7(text: string): string {
  const decoded = text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, shifted: string) => {
    if (shifted === "") return whole === "+-" ? "+" : whole;
    const bytes = Buffer.from(shifted, "base64");
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString("utf16le");
  });
  return decoded.toWellFormed();
}
