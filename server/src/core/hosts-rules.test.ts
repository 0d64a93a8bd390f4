import { expect, test } from "vitest";
import { isInside } from "./hosts.ts";

test.each(["127.0.0.1", "10.1.2.3", "169.254.169.254", "::", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1", "::7f00:1", "fe80::1", "fec0::1", "64:ff9b:1::a00:1"])(
  "%s is inside",
  (address) => expect(isInside(address)).toBe(true),
);

test.each(["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "172.32.0.1"])("%s is outside", (address) => expect(isInside(address)).toBe(false));
