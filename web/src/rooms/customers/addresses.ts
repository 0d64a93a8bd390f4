/** What a person typed as an address: with an @ an e-mail, with seven digits or more a number, else nothing. */
export function addressFrom(typed: string): { kind: "email" | "phone"; address: string } | null {
  const text = typed.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text)) return { kind: "email", address: text };
  const digits = text.replace(/\D/g, "");
  if (/^\+?[\d\s().-]+$/.test(text) && digits.length >= 7 && digits.length <= 15) return { kind: "phone", address: text };
  return null;
}
