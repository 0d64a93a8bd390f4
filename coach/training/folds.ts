import type { CompanyWeights } from "../src/acts/company.ts";
import { actRows, evenOdds, evidenceOf, learnActs, type ActRows, type LearnedActs, type Stock, type Told } from "./acts.ts";
import { learnCompany } from "./company.ts";

/** Drafts and plain replies are heard by a classifier that has not learned from them: each quarter by one made of the other three. */
const FOLDS = 4;

/** The drafts of a language as others hear them: a classifier for each fold, and what it says of the drafts of its fold. */
export type Heard = { stock: Stock; rows: ActRows; models: LearnedActs[]; shifts: number[]; told: Told[][] };

export const foldOf = (at: number): number => at % FOLDS;

const besides = <T>(fold: number, rows: readonly T[][]): T[] => rows.filter((_, at) => foldOf(at) !== fold).flat();

export function heardByOthers(stock: Stock): Heard {
  const rows = actRows(stock);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learnActs([...besides(fold, rows.drafts), ...besides(fold, rows.bare), ...besides(fold, rows.plain), ...rows.single]),
  );
  const told = rows.drafts.map((draft, at) => draft.map((row): Told => ({ targets: row.targets, evidence: evidenceOf(models[foldOf(at)]!, row) })));
  const shifts = evenOdds(told.flat());
  const shifted = told.map((draft) => draft.map((one) => ({ ...one, evidence: one.evidence.map((logit, act) => logit + shifts[act]!) })));
  return { stock, rows, models, shifts, told: shifted };
}

/** For each fold what the drafts of the others, in all languages, tell of the company that sentences keep. */
export function companiesByFold(heard: readonly Heard[]): CompanyWeights[] {
  return Array.from({ length: FOLDS }, (_, fold) => learnCompany(heard.flatMap(({ told }) => told.filter((__, at) => foldOf(at) !== fold))));
}

/** What all drafts tell of it. */
export const companyOfAll = (heard: readonly Heard[]): CompanyWeights => learnCompany(heard.flatMap(({ told }) => told));
