import { companyModel } from "../../acts/company.ts";
import { COMPANY_WEIGHTS } from "../../acts/company-weights.ts";
import { actsModel } from "../../acts/model.ts";
import type { Pack } from "../../review/pack.ts";
import { ACT_WEIGHTS } from "./acts-weights.ts";
import { thingSense } from "../../things/things.ts";
import { findActs } from "./cues.ts";
import { things } from "./things.ts";
import { wording } from "./wording.ts";

export const pack: Pack = {
  language: "ru",
  acts: actsModel(ACT_WEIGHTS, { cues: findActs, things: thingSense(things) }),
  together: companyModel(COMPANY_WEIGHTS),
  things: thingSense(things),
  wording,
};
