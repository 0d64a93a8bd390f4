/** What can stand for itself in a saved reply until it is used, in the order of its buttons. */
export const variables = ["customer.name", "customer.salutation", "agent.name", "conversation.number", "business.name"] as const;
export type Variable = (typeof variables)[number];

/** What is known of one person and not of another: how they are treated. Where nothing is known it stays as it is written, and the agent sees it. */
export const personal = [
  "customer.since",
  "customer.compliment",
  "customer.discount",
  "customer.agent",
  "customer.delivery",
  "customer.term",
  "customer.likes",
  "customer.dislikes",
  "customer.referral",
] as const;
export type Personal = (typeof personal)[number];

/** Own attributes of customers, by their keys. */
const ATTRIBUTES = "customer.attributes.";
export const attributeVariable = (key: string): string => ATTRIBUTES + key;

const ANY = /\{\{\s*([^{}]*?)\s*\}\}/g;

export const written = (variable: string) => `{{${variable}}}`;

/** The text as a customer would read it. What is not known stays as it was written. */
export function filledWith(body: string, values: Record<Variable, string> & Partial<Record<string, string>>): string {
  return body.replace(ANY, (whole, name: string) => values[name] ?? whole);
}

/** Names in curly brackets that nothing will be put in for, each once; `attributes` are the keys of own attributes. */
export function unknownIn(body: string, attributes: readonly string[] = []): string[] {
  const known = new Set<string>([...variables, ...personal, ...attributes.map(attributeVariable)]);
  const names = [...body.matchAll(ANY)].map((match) => match[1] ?? "");
  return [...new Set(names.filter((name) => !known.has(name)))];
}

/** A variable put in place of what is selected, and where the caret goes then. */
export function inserted(body: string, variable: string, selection: { start: number; end: number }): { body: string; caret: number } {
  const text = written(variable);
  return { body: body.slice(0, selection.start) + text + body.slice(selection.end), caret: selection.start + text.length };
}
