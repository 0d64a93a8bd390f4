import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { bringPath } from "../index.ts";

let house: TestDesk;
let folder: string;
const clock = movableClock();
const DAY = 24 * 60 * 60;
beforeAll(async () => {
  house = await testDesk({ clock });
  folder = await mkdtemp(join(tmpdir(), "guli-sweep-"));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const call = (method: "GET" | "POST", path: string, body?: unknown) => house.cast.lead.call(method, path, body);
async function bring(text: string): Promise<string> {
  const { id } = (await call("POST", "/order-imports", { name: "till.csv", bytes: Buffer.byteLength(text) })).body;
  const headers = { cookie: house.cast.lead.cookie, "x-guli": "1", "content-type": "text/csv" };
  await house.app.inject({ method: "PUT", url: `/api/v1/order-imports/${id}/parts/0`, payload: Buffer.from(text), headers });
  return id;
}
const stateOf = async (id: string) => (await call("GET", `/order-imports/${id}`)).body.state;
const contents = async () => (await house.desk.database.owner.query("select hash from guli.files where workspace_id = $1", [house.workspaceId])).rows.length;

test("a file of orders goes a week after it was brought, what was counted stays; what a command left in the middle has stopped", async () => {
  const text = "Order ID,Date,Total,Email\nS-1,2026-01-01,10,brandt@example.test\nS-2,2026-13-01,10,lola@example.test\n";
  const taken = await bring(text);
  const { format } = (await call("POST", `/order-imports/${taken}/preview`, {})).body;
  await call("POST", `/order-imports/${taken}/run`, { format });
  await until(async () => (await stateOf(taken)) === "done", "the end of the import");
  const path = join(folder, "left.csv");
  await writeFile(path, `id,date,total\n${Array.from({ length: 3000 }, (_, n) => `L-${n},2026-01-01,1`).join("\n")}\n`);
  const told = () => {
    throw new Error("killed");
  };
  await expect(bringPath(house.desk, house.workspaceId, { path, source: "till", dryRun: false, said: {}, told })).rejects.toThrow("killed");
  const left = (await call("GET", "/order-imports")).body.rows.find(({ name }: { name: string }) => name === "left.csv").id;
  expect(await stateOf(left)).toBe("running");
  clock.move(4 * DAY);
  const later = await bring(text);
  await until(async () => (await stateOf(left)) === "stopped", "what was left being stopped");
  expect(await contents()).toBe(1);
  clock.move(4 * DAY);
  // The one that was brought later names the same content.
  const parts = () =>
    house.desk.database.owner.query<{ id: string }>("select import_id as id from guli.order_import_parts where workspace_id = $1", [house.workspaceId]);
  await until(async () => (await parts()).rows.every(({ id }) => id === later), "the first file being swept");
  expect(await contents()).toBe(1);
  expect((await call("POST", `/order-imports/${taken}/run`, { format })).body.code).toBe("import.incomplete");
  expect((await call("GET", `/order-imports/${taken}`)).body).toMatchObject({ state: "done", placed: 1, refused: 1 });
  clock.move(4 * DAY);
  await until(async () => (await contents()) === 0, "the content being gone");
  expect(await stateOf(later)).toBe("stopped");
});
