import { actsModel } from "../../acts/model.ts";
import type { Pack } from "../../review/pack.ts";
import { ACT_WEIGHTS } from "./acts-weights.ts";

export const pack: Pack = { language: "ru", acts: actsModel(ACT_WEIGHTS) };
