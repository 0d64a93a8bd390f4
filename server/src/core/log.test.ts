import pg from "pg";
import { expect, test } from "vitest";
import { createLog } from "./log.ts";

function logged(format: "json" | "lines", write: (log: ReturnType<typeof createLog>) => void): string {
  let text = "";
  write(createLog({ logLevel: "info", logFormat: format }, { write: (more: string) => (text += more) }));
  return text;
}

test.each(["json", "lines"] as const)("no secret and nothing that people wrote reaches the log (%s)", (format) => {
  const text = logged(format, (log) => {
    log.info(
      {
        password: "geheim",
        mailbox: { user: "info", pass: "geheim" },
        req: { headers: { authorization: "geheim", cookie: "geheim", "set-cookie": ["geheim"] } },
        message: { text: "geheim", html: "geheim" },
      },
      "connected",
    );
    log.warn({ delivery: { body: "geheim", token: "geheim" }, id: 7 }, "tried");
  });
  expect(text).not.toContain("geheim");
  expect(text).toContain("connected");
  expect(text).toContain("7");
});

test("an error is told with its causes, but without the row that PostgreSQL repeats in its detail", () => {
  const refused = Object.assign(new pg.DatabaseError("duplicate key value", 1, "error"), {
    code: "23505",
    detail: "Key (email)=(nino@example.ge) already exists.",
    constraint: "accounts_email",
  });
  const line = JSON.parse(logged("json", (log) => log.error({ err: new Error("could not save", { cause: refused }) }, "bug"))) as {
    err: { message: string; cause: Record<string, unknown> };
  };
  expect(line.err.message).toBe("could not save");
  expect(line.err.cause).toMatchObject({ message: "duplicate key value", code: "23505", constraint: "accounts_email" });
  expect(JSON.stringify(line)).not.toContain("nino@example.ge");
});
