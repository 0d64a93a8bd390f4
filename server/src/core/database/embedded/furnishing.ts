import pg from "pg";
import { settle } from "../roles.ts";
import { DatabaseTrouble } from "../trouble.ts";
import type { Cluster } from "./index.ts";
import type { Passwords } from "./passwords.ts";

/** How to reach the embedded database as one of its roles. */
export function reach({ host, port, passwords }: Cluster, role: keyof Passwords, database = "guli"): pg.ClientConfig {
  return { host, port, user: role, password: passwords[role], database };
}

/** The only work of the superuser: the three roles and the database. May run twice. */
export async function furnish(cluster: Cluster): Promise<void> {
  const root = new pg.Client(reach(cluster, "postgres", "postgres"));
  root.on("error", () => {});
  await root.connect().catch((cause: unknown) => {
    throw new DatabaseTrouble(
      "The embedded database does not accept the passwords in postgres.json beside it. Put both back from the same copy of the data folder.",
      { cause },
    );
  });
  try {
    const login = (role: keyof Passwords): string => `login password ${pg.escapeLiteral(cluster.passwords[role])}`;
    await settle(() => root.query(`create role guli ${login("guli")}`));
    await settle(() => root.query(`create role guli_app ${login("guli_app")}`));
    await settle(() => root.query(`create role guli_ticker bypassrls ${login("guli_ticker")}`));
    await settle(() => root.query("create database guli owner guli"));
    await settle(() => root.query("revoke connect, temporary on database guli from public"));
    await settle(() => root.query("grant connect on database guli to guli_app, guli_ticker"));
  } finally {
    await root.end();
  }
}
