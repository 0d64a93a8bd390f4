import type { Erasing, eraseCustomer } from "@guli/contract";
import type { z } from "zod";
import { theDesk, type Desk, type Tx } from "../../core/desk.ts";
import type { ErasedPerson } from "../../core/erasing.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import * as automation from "../automation/index.ts";
import * as channels from "../channels/index.ts";
import * as coaching from "../coaching/index.ts";
import * as conversations from "../conversations/index.ts";
import * as customers from "../customers/index.ts";
import * as effort from "../effort/index.ts";
import * as guides from "../guides/index.ts";
import * as loyalty from "../loyalty/index.ts";
import * as notices from "../notices/index.ts";
import * as orders from "../orders/index.ts";
import * as recovery from "../recovery/index.ts";
import * as reputation from "../reputation/index.ts";
import * as surveys from "../surveys/index.ts";
import { later } from "./going-on.ts";
import * as store from "./store.ts";

/** Rooms that need no more than to know who it is, in river order. Another room with words about people stands here too. */
const forgetting = [
  channels.forgetPerson,
  coaching.forgetPerson,
  effort.forgetLedger,
  effort.forgetSteps,
  guides.forgetPerson,
  surveys.forgetPerson,
  recovery.forgetPerson,
  loyalty.forgetPerson,
  reputation.forgetPerson,
  automation.forgetPerson,
  notices.forgetPerson,
];

type Wish = { customerId: string; personId: string | null; because: Erasing["because"] };

/**
 * Erases a person: with this commit they are in no list, search or page, and their links lead nowhere. The words of their messages, of which there may be very many, go
 * right afterwards in steps. Refuses with `customer.not-found`.
 */
export async function eraseWithin(tx: Tx, { customerId, personId, because }: Wish): Promise<Erasing> {
  const actor = personId === null ? theDesk : { person: personId };
  const addresses = await customers.provenAddresses(tx, [customerId]);
  // Threads first: what is still open is resolved while there is somebody to resolve it for.
  const known = found(await customers.findCustomer(tx, customerId), "customer.not-found");
  const { root, ids } = await customers.makeShell(tx, known.id, actor);
  const of: ErasedPerson = { customerIds: ids, conversationIds: await conversations.hideThreads(tx, ids, actor) };
  const given = known.addresses.flatMap(({ kind, address }) => [address.trim().toLowerCase(), customers.foldAddress(kind, address)]);
  const words = [...addresses.emails, ...addresses.phones, ...given];
  await orders.forgetPerson(tx, { ...of, addresses: words, personId });
  for (const forget of forgetting) await forget(tx, of);
  const erasing = await store.insert(tx, { id: newId(), customerId: root, customerIds: ids, personId, because });
  later(tx, erasing.id);
  return erasing;
}

type Input = { id: string } & z.output<typeof eraseCustomer.body>;

/** Somebody asked for it on the screen, and wrote the name to say that they mean it. */
export function erase(desk: Desk, who: Who, { id, name }: Input): Promise<Erasing> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = found(await customers.findCustomer(tx, id), "customer.not-found");
    if (known.name.trim() !== name.trim()) refuse("erasing.other-name");
    return eraseWithin(tx, { customerId: id, personId: who.personId, because: "person" });
  });
}

/** Who looks after this machine asked for it. Refuses with `customer.not-found`. */
export function eraseByCommand(desk: Desk, workspaceId: string, customerId: string): Promise<Erasing> {
  return desk.transaction(workspaceId, (tx) => eraseWithin(tx, { customerId, personId: null, because: "command" }));
}
