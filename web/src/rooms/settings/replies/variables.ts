/** What can stand for itself in a saved reply until it is used, in the order of its buttons. */
export const variables = ["customer.name", "customer.salutation", "agent.name", "conversation.number", "business.name"] as const;
export type Variable = (typeof variables)[number];

const ANY = /\{\{\s*([^{}]*?)\s*\}\}/g;

export const written = (variable: Variable) => `{{${variable}}}`;

/** The text as a customer would read it. What is not known stays as it was written. */
export function filledWith(body: string, values: Record<Variable, string>): string {
  return body.replace(ANY, (whole, name: string) => (isVariable(name) ? values[name] : whole));
}

/** Names in curly brackets that nothing will be put in for, each once. */
export function unknownIn(body: string): string[] {
  const names = [...body.matchAll(ANY)].map((match) => match[1] ?? "");
  return [...new Set(names.filter((name) => !isVariable(name)))];
}

/** A variable put in place of what is selected, and where the caret goes then. */
export function inserted(body: string, variable: Variable, selection: { start: number; end: number }): { body: string; caret: number } {
  const text = written(variable);
  return { body: body.slice(0, selection.start) + text + body.slice(selection.end), caret: selection.start + text.length };
}

function isVariable(name: string): name is Variable {
  return (variables as readonly string[]).includes(name);
}
