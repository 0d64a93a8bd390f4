// knows: what customers are worth and how long they stay, what competitors did and whom it reached, who is regular and who is loyal, why people leave
// announces: customer.at-risk/left/back, competitor.acted/named, leaving.answered, barrier.met/gone, settings.changed (loyalty)
// hears: order.*, orders.imported, contract.*, message.received, customer.merged/parted
import "./events.ts";

export { routes } from "./routes.ts";
