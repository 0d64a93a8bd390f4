import type { Projection } from "../core/projections.ts";

/** Every figure that is reckoned and can be reckoned anew, in river order. */
export const projections: readonly Projection[] = [];
