import { defineConfig } from "vitest/config";

/*
 * A story in a real browser is tried once more before it counts as failed: two browsers, two desks and two databases share two cores here, and a page that is starved for ten
 * seconds says nothing about the desk. Nothing else is tried twice.
 */
/* What needs nothing but the language is `unit`; what needs PostgreSQL shares one cluster, which the first test that asks for it starts. */
const browser = "**/*.browser.test.ts";
const rules = "server/src/**/*rules.test.ts";
// What puts another module in the place of a true one, or a cluster of its own in the place of all's, has a process to itself; the rest share what they have loaded.
const apart = "server/**/*.apart.test.ts";
// What is polled for is waited for as long as `until` waits: late is no failure, never is.
const withDatabase = {
  globalSetup: "server/test/cluster.ts",
  setupFiles: "server/test/sql/setup.ts",
  testTimeout: 20_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    // Two at a time: each has its own connections, and this must pass on a laptop that does other things too.
    maxWorkers: 2,
    pool: "forks",
    isolate: false,
    projects: [
      {
        test: { name: "unit", include: ["coach/**/*.test.ts", "contract/**/*.test.ts", rules], exclude: ["**/node_modules/**", browser], testTimeout: 10_000 },
      },
      { test: { name: "server", include: ["server/**/*.test.ts"], exclude: ["**/node_modules/**", browser, rules, apart], ...withDatabase } },
      { test: { name: "server-apart", include: [apart], ...withDatabase, isolate: true } },
      { test: { name: "web", include: ["web/**/*.test.{ts,tsx}"], exclude: ["**/node_modules/**", browser], testTimeout: 10_000 } },
      { test: { name: "widget", include: ["widget/**/*.test.{ts,tsx}"], exclude: ["**/node_modules/**", browser], testTimeout: 10_000 } },
      {
        test: {
          name: "journeys",
          include: ["journeys/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", browser],
          ...withDatabase,
          testTimeout: 60_000,
          isolate: true,
        },
      },
      { test: { name: "browser", include: [browser], exclude: ["**/node_modules/**"], ...withDatabase, testTimeout: 90_000, retry: 1, isolate: true } },
    ],
  },
});
