import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import * as connecting from "./connecting.ts";
import * as fetching from "./fetching.ts";
import { presentAll } from "./presenting.ts";
import { reread } from "./rereading.ts";
import { listSetAside } from "./setting-aside.ts";
import { wishes } from "./store/wishes.ts";
import { noteSeenTo } from "./wishing.ts";

export const routes: Served[] = [
  serve(contract.listShops, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, presentAll) })),
  serve(contract.connectShop, ({ desk, who, body }) => connecting.connect(desk, who, body)),
  serve(contract.changeShop, ({ desk, who, params, body }) => connecting.change(desk, who, { ...params, ...body })),
  serve(contract.removeShop, ({ desk, who, params }) => connecting.remove(desk, who, params.id)),
  serve(contract.listShopDeliveries, ({ desk, who, params, query }) => desk.read(who.workspaceId, (tx) => listSetAside(tx, { ...params, ...query }))),
  serve(contract.rereadShop, ({ desk, who, params }) => reread(desk, who, params.id)),
  serve(contract.fetchShop, ({ desk, who, params, body }) => fetching.begin(desk, who, { ...params, ...body })),
  serve(contract.stopShopFetch, ({ desk, who, params }) => fetching.stop(desk, who, params.id)),
  serve(contract.listShopWishes, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, (tx) => wishes(tx)) })),
  serve(contract.doneShopWish, ({ desk, who, params }) => noteSeenTo(desk, who, params.id)),
];
