/*
 * knows      who was erased and how far that has come
 * announces  nothing of its own: `customer.erased` and `customer.exported` are the customers room's
 * hears      nothing; it asks every room above it to forget, or to say all that it knows of somebody
 */
import type { Task } from "../../core/jobs/running.ts";
import { eraseLater } from "./going-on.ts";

export { erase, eraseByCommand } from "./erasing.ts";
export { exportCustomer, type PersonFile } from "./exporting.ts";
export { finish } from "./going-on.ts";
export { routes } from "./routes.ts";

export const tasks: Record<string, Task> = { "erase-words": eraseLater };
