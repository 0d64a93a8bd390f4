/* Orders as WooCommerce's wc/v3 gives them, and its webhooks post them. */

export type WooPlaced = {
  id: number;
  total?: string;
  currency?: string;
  status?: string;
  at?: string;
  modifiedAt?: string;
  paidAt?: string | null;
  customerId?: number;
  email?: string;
  phone?: string;
  refunds?: { id: number; reason: string; total: string }[];
  source?: string | null;
};

/** Moments are in UTC, without a zone: "2026-10-03T08:04:11". */
export function wooOrder({ id, total = "250000.00", currency = "UZS", status = "processing", at = "2026-10-03T08:04:11", ...more }: WooPlaced) {
  const {
    modifiedAt = at,
    paidAt = at,
    customerId = 42,
    email = "dilnoza@example.test",
    phone = "+998 90 123 45 67",
    refunds = [],
    source = "telegram",
  } = more;
  return {
    id,
    parent_id: 0,
    number: String(id),
    order_key: `wc_order_${id}`,
    created_via: "checkout",
    version: "9.8.0",
    status,
    currency,
    date_created: at,
    date_created_gmt: at,
    date_modified: modifiedAt,
    date_modified_gmt: modifiedAt,
    date_paid_gmt: paidAt,
    discount_total: "0.00",
    shipping_total: "0.00",
    total,
    total_tax: "0.00",
    prices_include_tax: true,
    customer_id: customerId,
    billing: { first_name: "Dilnoza", last_name: "Yusupova", company: "", city: "Toshkent", country: "UZ", email, phone },
    payment_method: "cod",
    meta_data: source
      ? [
          { id: 1, key: "_wc_order_attribution_source_type", value: "utm" },
          { id: 2, key: "_wc_order_attribution_utm_source", value: source },
          { id: 3, key: "_other_plugin", value: { nested: ["anything"] } },
        ]
      : [],
    line_items: [
      { id: 1, name: "Choy", product_id: 5, variation_id: 0, quantity: 2, subtotal: total, total, total_tax: "0.0000", sku: "TEA-2", price: Number(total) / 2 },
    ],
    shipping_lines: [],
    refunds,
  };
}
