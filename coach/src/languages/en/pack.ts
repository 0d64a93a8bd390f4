import { actsModel } from "../../acts/model.ts";
import type { Pack } from "../../review/pack.ts";
import { ACT_WEIGHTS } from "./acts-weights.ts";
import { findActs } from "./cues.ts";
import { wording } from "./wording.ts";

export const pack: Pack = { language: "en", acts: actsModel(ACT_WEIGHTS, findActs), wording };
