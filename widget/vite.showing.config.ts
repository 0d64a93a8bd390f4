import { defineConfig } from "vite";
import { apart } from "./build/apart.ts";
import { showingBudgets } from "./build/size.ts";

/** What comes beside the chat when it is needed: `showing.js` asks and offers, `sharing.js` shows. Made by the build of the chat itself. */
export default defineConfig(
  apart(import.meta.dirname, { input: { showing: "src/showing/showing.ts", sharing: "src/showing/sharing/sharing.ts" }, budgets: showingBudgets }),
);
