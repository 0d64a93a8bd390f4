import { packOf } from "../../review/packing.ts";
import { ACT_WEIGHTS as weights } from "./acts-weights.ts";
import { findActs } from "./cues.ts";
import { things } from "./things.ts";
import { wording } from "./wording.ts";

export const pack = packOf({ language: "ru", wording, weights, findActs, things });
