import { theDesk, type Desk, type Tx } from "../../core/desk.ts";
import type { Export, Exported } from "../../core/exporting.ts";
import { found } from "../../core/refusal.ts";
import * as channels from "../channels/index.ts";
import * as conversations from "../conversations/index.ts";
import * as customers from "../customers/index.ts";
import * as effort from "../effort/index.ts";
import * as guides from "../guides/index.ts";
import * as loyalty from "../loyalty/index.ts";
import * as orders from "../orders/index.ts";
import * as promises from "../promises/index.ts";
import * as recovery from "../recovery/index.ts";
import * as reputation from "../reputation/index.ts";
import * as surveys from "../surveys/index.ts";
import { workspaceOf } from "../workspaces/index.ts";

/** Every room that knows something of people, in river order. Another such room stands here, too. */
const rooms: Record<string, Export> = {
  customers: customers.exportPerson,
  orders: orders.exportPerson,
  conversations: conversations.exportPerson,
  channels: channels.exportPerson,
  promises: promises.exportPerson,
  effort: effort.exportPerson,
  guides: guides.exportPerson,
  surveys: surveys.exportPerson,
  recovery: recovery.exportPerson,
  loyalty: loyalty.exportPerson,
  reputation: reputation.exportPerson,
};

/** Money in it is in minor units of its currency, times are in UTC. */
export type PersonFile = { customerId: string; name: string; business: string; exportedAt: string } & Record<string, Exported | string>;

type Wish = { customerId: string; personId: string | null };

/** All that is known of a customer and of all who were joined into them. Refuses with `customer.not-found`. */
export function exportCustomer(desk: Desk, workspaceId: string, wish: Wish): Promise<PersonFile> {
  return desk.transaction(workspaceId, (tx) => gather(tx, wish));
}

async function gather(tx: Tx, { customerId, personId }: Wish): Promise<PersonFile> {
  const { id, name } = found(await customers.findCustomer(tx, customerId), "customer.not-found");
  const customerIds = await customers.idsOf(tx, id);
  const of = { customerIds, conversationIds: await conversations.threadsWith(tx, customerIds) };
  const file: PersonFile = { customerId: id, name, business: (await workspaceOf(tx)).name, exportedAt: tx.now };
  for (const [room, exportPerson] of Object.entries(rooms)) file[room] = await exportPerson(tx, of);
  tx.record("customer.exported", personId === null ? theDesk : { person: personId }, { customerId: id, by: personId });
  return file;
}
