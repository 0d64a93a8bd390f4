import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { iceFor, type IceSettings } from "./ice.ts";

const about = { id: "0190a000-0000-7000-8000-00000000000a", now: "2026-11-22T12:00:00.000Z" };
const settings: IceSettings = {
  iceServers: ["stun:t.test:3478", "turn:t.test:3478?transport=udp", "turns:t.test:5349"],
  turnSecret: "a secret shared with coturn",
  relayOnly: true,
  minutes: 30,
};

test("a TURN server is entered with a name that says until when it is good, and a password that only the secret can make", () => {
  const username = `${Date.parse("2026-11-22T12:35:00Z") / 1000}:${about.id}`;
  const credential = createHmac("sha1", settings.turnSecret!).update(username).digest("base64");
  expect(iceFor(settings, about)).toEqual({
    relayOnly: true,
    servers: [{ urls: ["stun:t.test:3478"] }, { urls: ["turn:t.test:3478?transport=udp", "turns:t.test:5349"], username, credential }],
  });
});

test("the secret itself never goes out", () => {
  expect(JSON.stringify(iceFor(settings, about))).not.toContain(settings.turnSecret);
});

test("a relay that lets anyone in needs no password, and without servers there are none", () => {
  expect(iceFor({ ...settings, turnSecret: undefined }, about).servers[1]).toEqual({ urls: ["turn:t.test:3478?transport=udp", "turns:t.test:5349"] });
  expect(iceFor({ ...settings, iceServers: undefined, relayOnly: false }, about)).toEqual({ relayOnly: false, servers: [] });
});
