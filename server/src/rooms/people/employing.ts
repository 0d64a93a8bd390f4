import type { Person, Workspace } from "@guli/contract";
import type { Actor, GlobalTx, Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { createWorkspace } from "../workspaces/index.ts";
import { accountByEmail, addAccount } from "./store/accounts.ts";
import { addPerson } from "./store/people.ts";
import { setTeamsOf } from "./store/teams.ts";

type Business = Pick<Workspace, "name" | "language" | "timeZone">;
type Employee = Pick<Person, "name" | "email" | "role"> & { passwordHash: string; language: Workspace["language"]; teamIds?: string[] };

/** Found a business with its first owner. Returns the transaction, which is in it now. */
export async function foundBusiness(
  global: GlobalTx,
  business: Business,
  owner: Omit<Employee, "role" | "language">,
): Promise<{ tx: Tx; personId: string; accountId: string }> {
  const tx = await global.enter(newId());
  await createWorkspace(tx, business);
  return { tx, ...(await employ(tx, { ...owner, role: "owner", language: business.language })) };
}

/** Let someone work here: under the account of their e-mail, which keeps its password, or a new one. */
export async function employ(tx: Tx, employee: Employee): Promise<{ personId: string; accountId: string }> {
  const accountId = (await addAccount(tx, employee)) ?? (await accountByEmail(tx, employee.email))?.id;
  if (!accountId) throw new Error("an account is neither new nor there");
  return { accountId, personId: await join(tx, accountId, employee) };
}

type Joining = Pick<Person, "name" | "role"> & { language: Workspace["language"]; teamIds?: string[] };

/** Let an account work here. */
export async function join(tx: Tx, accountId: string, { name, role, language, teamIds = [] }: Joining): Promise<string> {
  const personId = await addPerson(tx, { accountId, name, role, preferences: { language } });
  await setTeamsOf(tx, personId, teamIds);
  const actor: Actor = { person: personId };
  tx.record("person.joined", actor, { personId });
  tx.record("settings.changed", actor, { what: "people", id: personId });
  return personId;
}
