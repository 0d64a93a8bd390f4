import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bareDesk, type BareDesk } from "../../test/bare-desk.ts";
import { bytesOf, hashOf, keepFiles, openFiles } from "./files.ts";
import { newId } from "./ids.ts";

let house: BareDesk;
beforeAll(async () => {
  house = await bareDesk();
});
afterAll(() => house.close());

const SMALL = 32 * 1024;

async function keep(workspaceId: string, content: Uint8Array): Promise<string> {
  const held = await house.desk.files.hold(workspaceId, content);
  await house.desk.transaction(workspaceId, (tx) => keepFiles(tx, [held]));
  return held.hash;
}

async function read(workspaceId: string, hash: string): Promise<Buffer | null> {
  const found = await house.desk.files.read(workspaceId, hash);
  return found && bytesOf(found);
}

const onDisk = async (workspaceId: string): Promise<string[]> =>
  (await readdir(join(house.desk.config.dataDir, "files", workspaceId), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

test.each([0, 1, SMALL, SMALL + 1, 3_000_000])("%i bytes come back as they were", async (size) => {
  const workspaceId = newId();
  const content = randomBytes(size);
  const hash = await keep(workspaceId, content);
  expect(hash).toBe(hashOf(content));
  expect((await read(workspaceId, hash))?.equals(content)).toBe(true);
});

test("small ones live in the database, large ones on disk and closed to others", async () => {
  const workspaceId = newId();
  await keep(workspaceId, randomBytes(SMALL));
  expect(await onDisk(workspaceId)).toEqual([]);
  const large = await keep(workspaceId, randomBytes(SMALL + 1));
  expect(await onDisk(workspaceId)).toEqual([large]);
  expect((await stat(join(house.desk.config.dataDir, "files", workspaceId, large.slice(0, 2), large))).mode & 0o777).toBe(0o600);
});

test("the same thing twice is stored once, also at the same moment", async () => {
  const workspaceId = newId();
  for (const content of [randomBytes(100), randomBytes(SMALL * 3)]) {
    const hashes = await Promise.all(Array.from({ length: 8 }, () => keep(workspaceId, content)));
    expect(new Set(hashes).size).toBe(1);
    expect((await read(workspaceId, hashes[0]!))?.equals(content)).toBe(true);
  }
  const { rows } = await house.desk.database.owner.query("select hash from guli.files where workspace_id = $1", [workspaceId]);
  expect(rows).toHaveLength(2);
  expect(await onDisk(workspaceId)).toHaveLength(1);
});

test("nobody reads another's by its hash", async () => {
  const [one, other] = [newId(), newId()];
  for (const content of [randomBytes(100), randomBytes(SMALL * 2)]) {
    const hash = await keep(one, content);
    expect(await read(other, hash)).toBeNull();
  }
});

test("what was held and never kept is not there", async () => {
  const workspaceId = newId();
  const { hash } = await house.desk.files.hold(workspaceId, randomBytes(SMALL * 2));
  expect(await read(workspaceId, hash)).toBeNull();
});

describe("on a full disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "guli-full-"));
  let mounted = false;
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], { stdio: "ignore" });
    mounted = true;
  } catch {
    // Only root may make a disk, and not in every container.
  }
  afterAll(() => {
    if (mounted) execFileSync("umount", [folder]);
    rmSync(folder, { recursive: true });
  });

  test.skipIf(!mounted)(
    "keeping is refused in words, leaves nothing behind, and works again when there is room (needs to make a disk, which only root may)",
    async () => {
      const files = openFiles(folder, () => house.desk);
      const workspaceId = newId();
      await expect(files.hold(workspaceId, randomBytes(1_000_000))).rejects.toMatchObject({ code: "disk.full", status: 507 });
      const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
      expect(left).toEqual([]);
      expect(await files.hold(workspaceId, randomBytes(50_000))).toMatchObject({ size: 50_000, content: null });
    },
  );
});
