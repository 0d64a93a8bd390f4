import { addressChange } from "./address-change.ts";
import { appointment } from "./appointment.ts";
import { availability } from "./availability.ts";
import { cancelling } from "./cancelling.ts";
import { defectiveProduct } from "./defective-product.ts";
import { doubleCharge } from "./double-charge.ts";
import { invoice } from "./invoice.ts";
import { lateDelivery } from "./late-delivery.ts";
import { openingHours } from "./opening-hours.ts";
import { returning } from "./return.ts";
import { rudeCourier } from "./rude-courier.ts";
import { thanks } from "./thanks.ts";
import type { Topic } from "./topic.ts";
import { wrongItem } from "./wrong-item.ts";

/** What people write to a shop about. */
export const topics: Topic[] = [
  lateDelivery,
  defectiveProduct,
  doubleCharge,
  returning,
  addressChange,
  openingHours,
  invoice,
  appointment,
  thanks,
  wrongItem,
  availability,
  rudeCourier,
  cancelling,
];
