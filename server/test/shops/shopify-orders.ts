/* Orders as Shopify posts them: its published sample, with what a bookshop in Tbilisi would have in it. Not everything is read; all of it is kept. */

type Buyer = { id: string; email: string | null; phone?: string | null; name: [string, string] };
type Item = { title: string; sku: string; quantity: number; price: string; off?: string };

export type Placed = {
  id: string;
  total?: string;
  currency?: string;
  at?: string;
  updatedAt?: string;
  customer?: Buyer | null;
  paid?: boolean;
  cancelledAt?: string | null;
  refunds?: object[];
  landing?: string | null;
  referring?: string | null;
  lines?: Item[];
};

const money = (amount: string, currency: string) => ({
  shop_money: { amount, currency_code: currency },
  presentment_money: { amount: (Number(amount) * 0.37).toFixed(2), currency_code: "USD" },
});

/** The whole order, as text: numbers of Shopify have more digits than JavaScript's. */
export function shopifyOrder({ id, total = "64.90", currency = "GEL", at = "2026-10-03T12:04:11+04:00", ...more }: Placed): string {
  const { updatedAt = at, customer = NINO, paid = true, cancelledAt = null, refunds = [], landing = "/?utm_source=instagram&utm_campaign=autumn" } = more;
  const lines = more.lines ?? [{ title: "The Knight in the Panther's Skin", sku: "KPS-1", quantity: 2, price: "32.45" }];
  const order = {
    id: `@${id}`,
    admin_graphql_api_id: `gid://shopify/Order/${id}`,
    name: `#${id.slice(-4)}`,
    order_number: Number(id.slice(-4)),
    app_id: 580111,
    browser_ip: "203.0.113.9",
    buyer_accepts_marketing: false,
    cancel_reason: cancelledAt ? "customer" : null,
    cancelled_at: cancelledAt,
    confirmed: true,
    created_at: at,
    processed_at: at,
    updated_at: updatedAt,
    currency,
    presentment_currency: "USD",
    current_total_price: total,
    total_price: total,
    total_price_set: money(total, currency),
    financial_status: paymentOf({ refunds, paid }),
    fulfillment_status: null,
    ...addressed(customer),
    landing_site: landing,
    referring_site: more.referring ?? null,
    source_name: "web",
    test: false,
    note: null,
    taxes_included: true,
    customer: customer && person(customer),
    line_items: lines.map((line, nth) => lineItem(`${id}${nth}`, line, currency)),
    shipping_lines: [],
    refunds,
    payment_terms: null,
  };
  return withNumbers(JSON.stringify(order));
}

const paymentOf = ({ refunds, paid }: { refunds: object[]; paid: boolean }): string => (refunds.length > 0 ? "partially_refunded" : paid ? "paid" : "pending");

const addressed = (customer: Buyer | null) => ({
  email: customer?.email ?? null,
  phone: null,
  billing_address: { name: customer?.name.join(" ") ?? null, phone: customer?.phone ?? null, city: "Tbilisi", country_code: "GE" },
});

const person = ({ id, email, phone = null, name: [first, last] }: Buyer) => ({
  id: `@${id}`,
  email,
  phone,
  first_name: first,
  last_name: last,
  verified_email: true,
  state: "enabled",
});

const lineItem = (id: string, { title, sku, quantity, price, off }: Item, currency: string) => ({
  id: `@${id}`,
  title,
  name: title,
  sku,
  quantity,
  current_quantity: quantity,
  price,
  price_set: money(price, currency),
  total_discount: "0.00",
  discount_allocations: off ? [{ amount: off, discount_application_index: 0 }] : [],
  tax_lines: [],
});

export type Refunded = { id: string; orderId: string; amount: string; currency?: string; at?: string; goods?: boolean; note?: string | null; status?: string };

/** What was given back, as it stands within an order and as `refunds/create` posts it. */
export function shopifyRefund({
  id,
  orderId,
  amount,
  currency = "GEL",
  at = "2026-10-09T10:15:00+04:00",
  goods = true,
  note = null,
  status = "success",
}: Refunded) {
  return {
    id: `@${id}`,
    order_id: `@${orderId}`,
    created_at: at,
    processed_at: at,
    note,
    restock: goods,
    refund_line_items: goods ? [{ id: `@${id}1`, quantity: 1, restock_type: "return", subtotal: Number(amount), total_tax: 0 }] : [],
    transactions: [{ id: `@${id}2`, kind: "refund", status, amount, currency, gateway: "bank" }],
    order_adjustments: [],
  };
}

/** `"@820982911946154508"` stands for the number with all its digits. */
export const withNumbers = (json: string): string => json.replaceAll(/"@(\d+)"/g, "$1");

export const NINO: Buyer = { id: "115310627314723954", email: "nino.b@example.test", name: ["Nino", "Berdzenishvili"] };
