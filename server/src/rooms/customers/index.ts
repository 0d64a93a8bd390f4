// knows: a person outside and all their addresses, how they like to be addressed and treated, terms granted to them, notes, own attributes
// announces: customer.met/changed/merged/parted/erased, term.granted/withdrawn
// hears: nothing
import "./events.ts";

export { makeShell } from "./erasing.ts";
export { exportPerson, idsOf } from "./exporting-store.ts";
export { recognise, type Recognised, type Sender } from "./recognising.ts";
export { addProven, isUnreachable, noteReachable } from "./proving.ts";
export { named } from "./naming.ts";
export { customerFor, noteByName, rememberAddress, rename } from "./knowing.ts";
export { byAddress, customer as findCustomer, customersToFind, listCustomers, moveVisits, notesOf, noteVisits, type ListedCustomer } from "./store.ts";
export { attributesOf, insertDefinition as addAttribute } from "./attributes-store.ts";
export { bulkCustomers, bulkTouch, type PastCustomer } from "./store-bulk.ts";
export { leadingTo, leadingToSomebody, provenAddresses, provenEmails, provenOwners, type Owner } from "./proven-store.ts";
export { foldAddress, foldName, troubleWith, type Way } from "./rules.ts";
export { grantedTo, likedFrom, likesToBeReached, namedAgentsOf, referralPage, treatmentFor, variablesOf } from "./treating/treating.ts";
export { routes } from "./routes.ts";
