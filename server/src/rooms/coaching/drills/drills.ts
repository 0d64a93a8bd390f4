import { readFileSync } from "node:fs";
import { CoachLanguage, Drill, ModelSentence } from "@guli/contract";
import { z } from "zod";

/** A drill as its file holds it: with an answer that does well, sentence by sentence. */
export const DrillFile = z.array(Drill.extend({ model: z.array(ModelSentence).min(3) }).strict());
export type WrittenDrill = z.infer<typeof DrillFile>[number];

/** All drills, easy ones first. They are written in each language by itself: customers in Tbilisi and in Tashkent are upset by other things. */
export const drills: readonly WrittenDrill[] = CoachLanguage.options.flatMap((language) => byLevel(read(language)));

export const drillById: ReadonlyMap<string, WrittenDrill> = new Map(drills.map((drill) => [drill.id, drill]));

/** The model answer as the customer would read it. */
export const modelText = ({ model }: Pick<WrittenDrill, "model">): string => model.map(({ text }) => text).join(" ");

function read(language: string): WrittenDrill[] {
  return DrillFile.parse(JSON.parse(readFileSync(new URL(`${language}.json`, import.meta.url), "utf8")));
}

function byLevel(some: WrittenDrill[]): WrittenDrill[] {
  return Drill.shape.level.options.flatMap((level) => some.filter((drill) => drill.level === level));
}
