/*
 * knows      who was erased and how far that has come
 * announces  nothing of its own: `customer.erased` is the customers room's
 * hears      nothing; it asks every room above it to forget
 */
import type { Task } from "../../core/jobs/running.ts";
import { eraseLater } from "./going-on.ts";

export { erase, eraseByCommand } from "./erasing.ts";
export { finish } from "./going-on.ts";
export { routes } from "./routes.ts";

export const tasks: Record<string, Task> = { "erase-words": eraseLater };
