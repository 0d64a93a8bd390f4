import type { ShopFetch, ShopKind } from "@guli/contract";
import type { useTranslation } from "react-i18next";

type T = ReturnType<typeof useTranslation>["t"];

export function signingHint(kind: ShopKind, t: T): string {
  switch (kind) {
    case "shopify":
      return t("In Shopify under Settings, Notifications, Webhooks: what webhooks are signed with.");
    case "woocommerce":
      return t("Make one up, and type the same as Secret of the webhook in WooCommerce.");
    case "other":
      return t("Make one up: the system signs with it what it posts.");
  }
}

export const addressHint = (kind: ShopKind, t: T): string => (kind === "shopify" ? t("The one that ends in myshopify.com.") : t("As your customers open it."));

export const tokenHint = (kind: ShopKind, t: T): string =>
  kind === "shopify" ? t("An Admin API access token that may read orders.") : t("The consumer key and the consumer secret with a colon between them.");

/** How fetching past orders goes. */
export function fetchState(fetch: ShopFetch, t: T): string {
  switch (fetch.state) {
    case "running":
      return fetch.trouble === null
        ? t("Past orders are being fetched")
        : t("The shop does not answer as it should ({{trouble}}); it is tried again", { trouble: fetch.trouble });
    case "done":
      return t("Past orders were fetched");
    case "stopped":
      return t("Fetching was stopped");
    case "failed":
      return fetch.trouble === "401" || fetch.trouble === "403"
        ? t("The shop did not accept the key")
        : t("Fetching did not work ({{trouble}})", { trouble: fetch.trouble ?? "?" });
  }
}
