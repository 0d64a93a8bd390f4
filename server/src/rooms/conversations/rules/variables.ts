export type Variables = {
  customer: { name: string; salutation: string | null };
  agent: { name: string };
  conversation: { number: number };
  business: { name: string };
  /** Others by their names, as `customer.discount`: how this person is treated. */
  more?: Record<string, string>;
};

const NAME = /\{\{\s*([a-z][a-z0-9_.]*)\s*\}\}/g;

/** Whether a text asks for more of a customer than their name. */
export const asksForMore = (body: string): boolean =>
  [...body.matchAll(NAME)].some(([, name = ""]) => name.startsWith("customer.") && !["customer.name", "customer.salutation"].includes(name));

/** Fill in `{{customer.name}}` and its kin. What is unknown stays as it is written, so that the agent sees it. */
export function fillIn(body: string, variables: Variables): string {
  const values = new Map(
    Object.entries({
      "customer.name": variables.customer.name,
      "customer.salutation": variables.customer.salutation ?? variables.customer.name,
      "agent.name": variables.agent.name,
      "conversation.number": String(variables.conversation.number),
      "business.name": variables.business.name,
      ...variables.more,
    }),
  );
  return body.replace(NAME, (whole, name: string) => values.get(name) ?? whole);
}
