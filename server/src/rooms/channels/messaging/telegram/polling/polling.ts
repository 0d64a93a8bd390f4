import type { Desk } from "../../../../../core/desk.ts";
import { keepFetching, type Fetcher } from "../../../fetching/keeping.ts";
import { switchedOnBots } from "../../../store.ts";
import { pollBot } from "./one-bot.ts";
import { usualPaces, type Paces } from "./paces.ts";

/** Ask each bot that is to be asked for news, on one node each. */
export const startPolling = (desk: Desk, paces: Paces = usualPaces): Fetcher =>
  keepFetching(desk, { wanted: switchedOnBots, begin: (one) => pollBot(desk, one, paces), paces });
