import { companyModel } from "../acts/company.ts";
import { COMPANY_WEIGHTS } from "../acts/company-weights.ts";
import { actsModel, type ActWeights } from "../acts/model.ts";
import type { Senses } from "../acts/features.ts";
import { thingSense } from "../things/things.ts";
import type { Pack } from "./pack.ts";

type Knowledge = Pick<Pack, "language" | "wording"> & { weights: ActWeights; findActs: Senses["cues"]; things: Parameters<typeof thingSense>[0] };

/** What the engine must know of a language, from what its folder holds; how sentences stand together is learned of all languages at once. */
export function packOf({ language, wording, weights, findActs, things: named }: Knowledge): Pack {
  const things = thingSense(named);
  return { language, wording, things, acts: actsModel(weights, { cues: findActs, things }), together: companyModel(COMPANY_WEIGHTS) };
}
