import type { ShopKind } from "@guli/contract";
import type { ShopAdapter } from "./adapter.ts";
import { other } from "./other/other.ts";
import { shopify } from "./shopify/shopify.ts";
import { woocommerce } from "./woocommerce/woocommerce.ts";

const adapters: Record<ShopKind, ShopAdapter> = { shopify, woocommerce, other };

export const adapterFor = (kind: ShopKind): ShopAdapter => adapters[kind];
