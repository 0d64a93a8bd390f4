import type { Task } from "../../../core/jobs/running.ts";
import { fetchShopPage } from "./fetching-pages.ts";
import { forgetShopTask } from "./forgetting.ts";
import { rereadShop } from "./rereading.ts";

export type { Shop } from "./adapter.ts";
export { shopClock } from "./fetching.ts";
export { routes } from "./routes.ts";
export { shopBehind } from "./setups.ts";
export { takeInPost } from "./taking-in.ts";

export const tasks: Record<string, Task> = { "fetch-shop": fetchShopPage, "reread-shop": rereadShop, "forget-shop": forgetShopTask };
