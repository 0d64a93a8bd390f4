import fc from "fast-check";
import { expect, test } from "vitest";
import { hashToken, newToken } from "../../core/secrets.ts";
import { apiToken, placedToken, readApiToken, readPlacedToken } from "./token-rules.ts";

test("a token leads to its workspace and hash", () => {
  fc.assert(
    fc.property(fc.uuid(), (workspaceId) => {
      const secret = newToken();
      expect(readPlacedToken(placedToken(workspaceId, secret))).toEqual({ workspaceId, hash: hashToken(secret) });
      expect(readApiToken(apiToken(workspaceId, secret))).toEqual({ workspaceId, hash: hashToken(secret) });
      expect(apiToken(workspaceId, secret)).toMatch(/^guli_[\w-]{22}_[\w-]{43}$/);
    }),
  );
});

test("anything else leads nowhere", () => {
  const token = placedToken("019ab0d2-7a3e-7c41-9d5f-000000000001", newToken());
  for (const wrong of ["", "guli_", token, `guli_${token}x`, `guli_${token.slice(1)}`, `Guli_${token}`, `guli_${token}\n`])
    expect(readApiToken(wrong)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => readApiToken(text) === null));
});
