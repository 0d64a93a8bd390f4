import type { Draft } from "@guli/contract";
import { beforeEach, describe, expect, it } from "vitest";
import { keepDraft, type Keeper, type Kept, type Means, type Writing } from "./keeping.ts";

const blank: Writing = { kind: "reply", body: "", cc: [], attachments: [] };
const newerDraft = new Error("draft.newer");
const noConnection = new Error("no connection");

/** A desk with one draft, a shelf, and timers that go off when the test says so. */
function aDesk() {
  const desk = { draft: null as Draft | null, away: false, dropped: 0 };
  const shelf = { kept: null as Kept | null };
  let timers: (() => void)[] = [];
  const replaced: string[] = [];
  const means: Means = {
    save: async ({ body, kind }, version) => {
      if (desk.away) throw noConnection;
      if (version !== (desk.draft?.version ?? 0)) throw newerDraft;
      return (desk.draft = draftOf(body, version + 1, kind));
    },
    drop: async () => {
      desk.dropped += 1;
      desk.draft = null;
    },
    fetch: async () => desk.draft,
    shelf: { read: () => shelf.kept, write: (kept) => (shelf.kept = kept) },
    later: (run) => {
      timers.push(run);
      return () => (timers = timers.filter((timer) => timer !== run));
    },
    isNewer: (error) => error === newerDraft,
    onReplaced: (mine) => replaced.push(mine.body),
  };
  const pass = async () => {
    for (const timer of timers.splice(0)) timer();
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  };
  return { desk, shelf, means, pass, replaced };
}

function draftOf(body: string, version: number, kind: "reply" | "note" = "reply"): Draft {
  return { body, kind, attachments: [], cc: [], version, savedAt: "2026-11-20T10:00:00Z" };
}

describe("keepDraft", () => {
  let world: ReturnType<typeof aDesk>;
  let keeper: Keeper;
  beforeEach(() => {
    world = aDesk();
    keeper = keepDraft(null, world.means, blank);
  });

  it("keeps a letter in the browser at once and at the desk after a pause", async () => {
    keeper.change({ body: "Dear Mr Brandt" });
    expect(world.shelf.kept?.writing.body).toBe("Dear Mr Brandt");
    expect(world.desk.draft).toBeNull();
    await world.pass();
    expect(world.desk.draft).toMatchObject({ body: "Dear Mr Brandt", version: 1 });
    expect(keeper.now().keeping).toBe("saved");
    expect(world.shelf.kept).toBeNull();
  });

  it("saves what was typed while it was saving", async () => {
    keeper.change({ body: "Dear" });
    keeper.flush();
    keeper.change({ body: "Dear Mr Brandt" });
    await world.pass();
    await world.pass();
    expect(world.desk.draft).toMatchObject({ body: "Dear Mr Brandt", version: 2 });
  });

  it("keeps it here while the desk is away, and brings it when it is back, also to a new page", async () => {
    world.desk.away = true;
    keeper.change({ body: "Dear" });
    await world.pass();
    expect(keeper.now().keeping).toBe("kept-here");
    keeper.stop();
    world.desk.away = false;
    const again = keepDraft(null, world.means, blank);
    expect(again.now()).toMatchObject({ writing: { body: "Dear" }, keeping: "unsaved" });
    await world.pass();
    expect(world.desk.draft?.body).toBe("Dear");
  });

  it("takes a newer draft from another device and gives the own one back on request", async () => {
    keeper.change({ body: "From the laptop" });
    world.desk.draft = draftOf("From the phone", 7);
    await world.pass();
    expect(keeper.now().writing.body).toBe("From the phone");
    expect(world.replaced).toEqual(["From the laptop"]);
    keeper.change({ body: "Both" });
    await world.pass();
    expect(world.desk.draft).toMatchObject({ body: "Both", version: 8 });
  });

  it("hears of a draft from elsewhere while nothing is being written here", async () => {
    world.desk.draft = draftOf("From the phone", 3);
    keeper.heard(3);
    await world.pass();
    expect(keeper.now().writing.body).toBe("From the phone");
    expect(world.replaced).toEqual([]);
  });

  it("follows the other device without a word where nothing here is unsaved", async () => {
    keeper.change({ body: "Dear" });
    await world.pass();
    world.desk.draft = draftOf("Dear Mr Brandt", 2);
    keeper.heard(2);
    await world.pass();
    expect(keeper.now().writing.body).toBe("Dear Mr Brandt");
    expect(world.replaced).toEqual([]);
  });

  it("lets go of a draft that was sent from elsewhere, but never of what is unsaved", async () => {
    keeper.change({ body: "Dear" });
    await world.pass();
    keeper.heard(0);
    expect(keeper.now().writing.body).toBe("");
    keeper.change({ body: "Another" });
    keeper.heard(0);
    expect(keeper.now().writing.body).toBe("Another");
  });

  it("throws away neither text where two devices wrote while one was away", () => {
    world.shelf.kept = { writing: { ...blank, body: "Written in the tunnel" }, version: 1 };
    const again = keepDraft(draftOf("Written at home", 4), world.means, blank);
    expect(again.now().writing.body).toBe("Written at home\n\nWritten in the tunnel");
  });

  it("drops a draft that was emptied", async () => {
    keeper.change({ body: "Dear" });
    await world.pass();
    keeper.change({ body: "  " });
    await world.pass();
    expect(world.desk).toMatchObject({ draft: null, dropped: 1 });
    expect(keeper.now().keeping).toBe("empty");
  });

  it("keeps what is being sent on the shelf until it is sent, and puts it back if it was not", async () => {
    keeper.change({ body: "Dear Mr Brandt" });
    const held = keeper.now().writing;
    await keeper.lift();
    expect(keeper.now().writing.body).toBe("");
    expect(world.shelf.kept?.writing.body).toBe("Dear Mr Brandt");
    keeper.change({ body: "And another thing" });
    keeper.putBack(held);
    expect(keeper.now().writing.body).toBe("Dear Mr Brandt\n\nAnd another thing");
    await keeper.lift();
    keeper.sent();
    expect(world.shelf.kept).toBeNull();
    await world.pass();
    expect(world.desk.draft).toBeNull();
  });
});
