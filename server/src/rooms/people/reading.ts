import type { Language, Me, Person } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { refuse } from "../../core/refusal.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { preferencesFrom } from "./preference-rules.ts";
import { placesOf } from "./store/accounts.ts";
import * as store from "./store/people.ts";
import { readTeams } from "./store/teams.ts";

/** Who someone is here, and all that the app needs to begin. */
export async function readMe(tx: Tx, personId: string): Promise<Me> {
  const person = await personFor(tx, personId);
  const workspace = await workspaceOf(tx);
  const places = await placesOf(tx, person.accountId);
  return {
    person,
    workspace,
    preferences: preferencesFrom(person.preferences, workspace.language),
    workspaces: places.map(({ workspaceId, name }) => ({ id: workspaceId, name })),
    maxAttachmentBytes: tx.desk.config.maxAttachmentBytes,
  };
}

export async function personFor(tx: Tx, id: string): Promise<store.PersonRow> {
  const [person] = await store.readPeople(tx, [id]);
  return person ?? refuse("person.not-found");
}

/** Somebody to whom conversations are given: a light agent only reads along and writes notes. */
export async function answererFor(tx: Tx, id: string): Promise<store.PersonRow> {
  const person = await personFor(tx, id);
  return person.role === "light" ? refuse("person.light") : person;
}

export async function teamFor(tx: Tx, id: string) {
  const [team] = await readTeams(tx, id);
  return team ?? refuse("team.not-found");
}

/** Those who work here now, by name. */
export async function activePeople(tx: Tx): Promise<Person[]> {
  return (await store.readPeople(tx)).filter(({ active }) => active);
}

/** What stands below a person's e-mails; empty if they gave none. */
export async function signatureOf(tx: Tx, personId: string): Promise<string> {
  const { preferences } = await personFor(tx, personId);
  return preferencesFrom(preferences, "en").signature;
}

/** Who writes something for them, and in which language they would. */
export async function voiceOf(tx: Tx, personId: string): Promise<{ name: string; language: Language }> {
  const { name, preferences } = await personFor(tx, personId);
  return { name, language: preferencesFrom(preferences, (await workspaceOf(tx)).language).language };
}
