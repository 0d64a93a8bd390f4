import type { Desk } from "../core/desk.ts";
import { named } from "../rooms/customers/index.ts";
import { BadInput } from "./opened.ts";

/** The one customer whom these words mean: an e-mail, a phone number, or the id that stands at the end of the address of their page. */
export async function personFor(desk: Desk, workspaceId: string, words: string): Promise<string> {
  const found = await desk.read(workspaceId, (tx) => named(tx, words));
  if (found === null)
    throw new BadInput(`“${words}” is neither an e-mail, nor a phone number with its country code, nor the id at the end of the address of a customer's page`);
  if (found.length === 0)
    throw new BadInput(`nobody is known by ${words}; who is known only by another address is named by the id at the end of the address of their page`);
  if (found.length > 1) throw new BadInput(`several customers gave ${words}. Name one by id: ${found.map(({ id, name }) => `${id} (${name})`).join(", ")}`);
  return found[0]!.id;
}
