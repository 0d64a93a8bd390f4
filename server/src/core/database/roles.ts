import type pg from "pg";
import { codeOf, DatabaseTrouble } from "./trouble.ts";

type Login = { name: string; superuser: boolean; createRole: boolean; bypass: boolean };

/** How the two lesser roles are reached from the owner's login: by stepping down to a role, or not at all. */
export type Steps = { app: boolean; ticker: boolean };

/**
 * Sees to it that guli_app and guli_ticker exist and that this login may step down to them.
 * Roles belong to the whole cluster: another desk may be making them in this moment, and finding them there is as good.
 */
export async function prepareRoles(owner: pg.ClientBase): Promise<Steps> {
  const login = await whoAmI(owner);
  const app = (await exists(owner, "guli_app")) || (await make(owner, "guli_app", login.superuser || login.createRole));
  if (!app)
    throw new DatabaseTrouble(
      `The role guli_app is missing, and ${login.name} may not create it. Run as an administrator of the database:\n${sqlFor(login.name)}`,
    );
  const mayMakeTicker = login.superuser || (login.createRole && login.bypass);
  const ticker = (await exists(owner, "guli_ticker")) || (await make(owner, "guli_ticker", mayMakeTicker));
  return { app: await maySet(owner, "guli_app"), ticker: ticker && (await maySet(owner, "guli_ticker")) };
}

/** The words for an administrator; docs/guide/postgresql.md has the same. */
export function sqlFor(owner: string): string {
  return [`create role guli_app nologin;`, `create role guli_ticker nologin bypassrls;`, `grant guli_app, guli_ticker to "${owner}";`].join("\n");
}

/** Refuses to work as a role that row-level security does not hold: then one workspace could see another's rows. */
export async function refuseBypass(app: pg.ClientBase): Promise<void> {
  const {
    rows: [role],
  } = await app.query<{ name: string; superuser: boolean; bypass: boolean; owns: boolean; belongs: boolean }>(`
    select current_user::text as name, rolsuper as superuser, rolbypassrls as bypass, pg_has_role(current_user, 'guli_app', 'usage') as belongs,
      exists (select from pg_class c where c.relnamespace = 'guli'::regnamespace and pg_has_role(current_user, c.relowner, 'usage')) as owns
    from pg_roles where rolname = current_user`);
  if (!role) throw new Error("PostgreSQL does not know the role that is connected to it");
  const why = role.superuser ? "is a superuser" : role.bypass ? "has BYPASSRLS" : role.owns ? "owns the desk's tables" : undefined;
  if (why)
    throw new DatabaseTrouble(
      `The desk would work as ${role.name}, which ${why}: row-level security would not hold. Give GULI_DATABASE_APP_URL a login that is a member of guli_app and nothing more.`,
    );
  if (!role.belongs) throw new DatabaseTrouble(`${role.name} in GULI_DATABASE_APP_URL is not a member of guli_app. Run: grant guli_app to "${role.name}";`);
}

async function whoAmI(owner: pg.ClientBase): Promise<Login> {
  const {
    rows: [login],
  } = await owner.query<Login>(
    `select current_user::text as name, rolsuper as superuser, rolcreaterole as "createRole", rolbypassrls as bypass from pg_roles where rolname = current_user`,
  );
  if (!login) throw new Error("PostgreSQL does not know the role that is connected to it");
  return login;
}

async function exists(owner: pg.ClientBase, role: string): Promise<boolean> {
  return (await owner.query("select from pg_roles where rolname = $1", [role])).rowCount === 1;
}

async function make(owner: pg.ClientBase, role: "guli_app" | "guli_ticker", allowed: boolean): Promise<boolean> {
  if (!allowed) return false;
  await settle(() => owner.query(`create role ${role} nologin ${role === "guli_ticker" ? "bypassrls" : ""}`));
  return true;
}

/** May this login say `set role`? If it only lacks the grant and may give it to itself, it does. */
async function maySet(owner: pg.ClientBase, role: "guli_app" | "guli_ticker"): Promise<boolean> {
  const asked = async (): Promise<boolean> => {
    const privilege = "case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end";
    const {
      rows: [answer],
    } = await owner.query<{ may: boolean }>(`select pg_has_role(current_user, $1, ${privilege}) as may`, [role]);
    return answer?.may === true;
  };
  if (await asked()) return true;
  await settle(() => owner.query(`grant ${role} to current_user`)).catch((error: unknown) => {
    if (codeOf(error) !== "42501") throw error;
  });
  return asked();
}

const alreadyThere = ["42710", "23505"];

/** Runs a statement about roles. Another start may do the same at once: what is there is there, and "tuple concurrently updated" passes. */
export async function settle(statement: () => Promise<unknown>, tries = 5): Promise<void> {
  try {
    await statement();
  } catch (error) {
    if (alreadyThere.includes(codeOf(error) ?? "")) return;
    if (codeOf(error) !== "XX000" || tries === 1) throw error;
    await settle(statement, tries - 1);
  }
}
