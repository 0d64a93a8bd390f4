import { actsModel } from "../../acts/model.ts";
import type { Pack } from "../../review/pack.ts";
import { ACT_WEIGHTS } from "./acts-weights.ts";

export const pack: Pack = { language: "uz", acts: actsModel(ACT_WEIGHTS) };
