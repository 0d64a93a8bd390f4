import { defineConfig } from "vite";
import { apart } from "./build/apart.ts";
import { guidesBudget } from "./build/size.ts";

/** `guides.js`: what may answer a first message while it is being written. Made by the build of the chat itself. */
export default defineConfig(apart(import.meta.dirname, { input: { guides: "src/guides/guides.tsx" }, budgets: guidesBudget }));
