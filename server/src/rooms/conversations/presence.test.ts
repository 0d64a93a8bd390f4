import { afterEach, beforeEach, expect, test } from "vitest";
import { bareDesk, movableClock, type BareDesk } from "../../../test/bare-desk.ts";
import { newId } from "../../core/ids.ts";
import { presenceIn, remembered, showPresence, watchPresence } from "./presence.ts";

let house: BareDesk;
let clock: ReturnType<typeof movableClock>;
let stop: () => void;
beforeEach(async () => {
  clock = movableClock();
  house = await bareDesk({ clock });
  stop = watchPresence(house.desk);
});
afterEach(async () => {
  stop();
  await house.close();
});

const look = (conversationId: string, personId = newId()) =>
  showPresence(house.desk, { workspaceId: newId(), personId } as Parameters<typeof showPresence>[1], { conversationId, doing: "viewing" });

test("who vanished without a word is forgotten, and so is where they were", () => {
  for (let nth = 0; nth < 50; nth += 1) look(newId());
  expect(remembered(house.desk)).toBe(50);
  clock.move(31);
  const here = newId();
  look(here);
  expect(remembered(house.desk)).toBe(1);
  expect(presenceIn(house.desk, here)).toHaveLength(1);
});

test("who looks on is not forgotten with the others", () => {
  const [here, personId] = [newId(), newId()];
  look(here, personId);
  clock.move(20);
  look(here, personId);
  clock.move(15);
  look(newId());
  expect(presenceIn(house.desk, here)).toEqual([{ personId, doing: "viewing" }]);
});
