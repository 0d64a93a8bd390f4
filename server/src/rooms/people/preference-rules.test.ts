import { Preferences } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { preferencesFrom } from "./preference-rules.ts";

test("what was chosen stands beside what is usual", () => {
  expect(preferencesFrom({ theme: "dark", signature: "Ada" }, "ka")).toEqual({
    language: "ka",
    theme: "dark",
    sound: true,
    desktopNotifications: false,
    afterSend: "next",
    signature: "Ada",
  });
});

test("what an older desk stored and this one does not know is left out", () => {
  expect(preferencesFrom({ theme: "sepia", shortcuts: "vim", sound: false }, "en")).toMatchObject({ theme: "system", sound: false });
  expect(preferencesFrom({ shortcuts: "vim" }, "en")).not.toHaveProperty("shortcuts");
});

test("whatever is stored, what comes out is whole", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Preferences.safeParse(preferencesFrom(stored, "uz")).success).toBe(true);
    }),
  );
});
