/* What never leaves the page. When in doubt it is masked: an agent who sees too little can ask. */

export const mask = "••••••••";

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const isField = (node: unknown): node is Field =>
  node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;

/** Nothing of it and of what is within it is sent, not even how long it is. */
export const isHidden = (element: Element): boolean => element.hasAttribute("data-guli-hide");

/** Whether it is within something hidden, through shadows too: it may have been moved there, or its surroundings hidden, a moment ago. */
export function isWithinHidden(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
    if (at instanceof Element && isHidden(at)) return true;
  return false;
}

/**
 * Fields that once held a password hold it still when a page makes it legible. Also those that were seen before anything was shown: the file that watches the page
 * (watching.ts) and this one come at different times, each whole by itself, and find each other by a symbol.
 */
const shared = globalThis as { [key: symbol]: unknown };
const secrets = (shared[Symbol.for("guli.secrets")] ??= new WeakSet()) as WeakSet<Element>;

export const rememberSecret = (element: Element): void => void secrets.add(element);

const secretUses = /^(cc-|current-password|new-password|one-time-code)/;
const secretNames = /pass(word|wd|code|phrase)?$|passw|parol|pwd|otp|cvv|cvc|csc|(card|cc).?(num|no\b)|pin.?code|(^|[^a-z])pin([^a-z]|$)|iban|secret|token/i;

/** What people read beside it, in the languages of those who write here. */
const secretLabels =
  /password|pass(code|phrase)|(security|verification|one.?time|access) code|card number|parol|maxfiy|tasdiqlash kod|sms.?kod|karta raqam|пароль|парол|секретн|код.{0,3}(подтвержд|из.(смс|sms))|номер карт|тасдиқлаш код|махфий|карта рақам|პაროლ|საიდუმლო|დამადასტურებელი კოდ|სმს.?კოდ|ბარათის ნომერ|(?<!\p{L})(pin|пин|პინ|cvv2?|cvc2?|otp)(?!\p{L})/iu;

export const isSecretName = (name: string): boolean => secretNames.test(name);
export const isSecretLabel = (label: string): boolean => secretLabels.test(label);

/** By its kind, by what the browser is told to fill in, by what it is called, and by what stands beside it. */
export function isSecret(field: Element): boolean {
  if (secrets.has(field)) return true;
  const uses = (field.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/);
  const names = [field.getAttribute("name") ?? "", field.id];
  const found =
    field.getAttribute("type")?.toLowerCase() === "password" ||
    isDotted(field) ||
    uses.some((use) => secretUses.test(use)) ||
    names.some(isSecretName) ||
    labelsOf(field).some(isSecretLabel);
  if (found) secrets.add(field);
  return found;
}

function labelsOf(field: Element): string[] {
  const said = ["aria-label", "placeholder", "title"].map((name) => field.getAttribute(name) ?? "");
  const labels = isField(field) && field.labels ? [...field.labels].map(({ textContent }) => textContent ?? "") : [];
  return [...said, ...labels];
}

/** Some pages hide what is typed by a style, to keep browsers from offering what they know. */
const isDotted = (field: Element): boolean => !/^(|none)$/.test(getComputedStyle(field).getPropertyValue("-webkit-text-security"));

/** What a field shows, as it may be seen: of a secret only whether there is anything. */
export function valueOf(field: Field): string {
  if (field instanceof HTMLInputElement && ["hidden", "file"].includes(field.type)) return "";
  if (isSecret(field)) return field.value === "" ? "" : mask;
  return maskText(field.value);
}

/** Numbers of bank cards are found by their check digit wherever they stand, also with other numbers beside them: the day on which the card ends, say. */
export const maskText = (text: string): string => text.replace(/\d(?:[\s–-]{0,2}\d){12,}/g, maskRun);

function maskRun(run: string): string {
  const parts = run.split(/(\D+)/);
  let shown = "";
  for (let from = 0; from < parts.length;) {
    const end = cardFrom(parts, from);
    const next = end || from + 1;
    shown += (end ? mask : (parts[from] ?? "")) + (parts[next] ?? "");
    from = next + 1;
  }
  return shown;
}

/** Where a card's number ends that begins with this group of digits; 0 where none does. */
function cardFrom(parts: string[], from: number): number {
  for (let end = Math.min(parts.length, from + 39); end > from; end -= 2) if (isCardNumber(parts.slice(from, end).join("").replace(/\D/g, ""))) return end;
  return 0;
}

/** Luhn's check: each second digit from the right counts twice, and its digits are added. */
export function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.at(-1 - i)) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return digits.length > 12 && digits.length < 20 && sum % 10 === 0 && /[1-9]/.test(digits);
}
