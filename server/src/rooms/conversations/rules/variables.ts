export type Variables = {
  customer: { name: string; salutation: string | null };
  agent: { name: string };
  conversation: { number: number };
  business: { name: string };
};

/** Fill in `{{customer.name}}` and its kin. What is unknown stays as it is written, so that the agent sees it. */
export function fillIn(body: string, variables: Variables): string {
  const values = new Map(
    Object.entries({
      "customer.name": variables.customer.name,
      "customer.salutation": variables.customer.salutation ?? variables.customer.name,
      "agent.name": variables.agent.name,
      "conversation.number": String(variables.conversation.number),
      "business.name": variables.business.name,
    }),
  );
  return body.replace(/\{\{\s*([a-z.]+)\s*\}\}/g, (whole, name: string) => values.get(name) ?? whole);
}
