/*
 * knows      what a believable year in a shop looks like, in four languages; how far a new business has come
 * announces  nothing of its own: what it writes is past
 * hears      nothing
 */
import type { Task } from "../../core/jobs/running.ts";
import { fillSamples } from "./sampling.ts";

export { foundDemo, type Demo, type DemoWish } from "./founding.ts";
export { sayTruth, type Truth } from "./loyal/index.ts";
export { routes } from "./routes.ts";
export const tasks: Record<string, Task> = { "fill-samples": fillSamples };
