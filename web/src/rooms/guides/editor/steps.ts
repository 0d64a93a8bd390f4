import type { GuideStep } from "@guli/contract";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A step to be written, under an id that stays the same through versions and languages. */
export function newStep(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> = (bytes) => crypto.getRandomValues(bytes)): GuideStep {
  const id = [...random(new Uint8Array(8))].map((byte) => LETTERS[byte % LETTERS.length]).join("");
  return { id, title: "", text: "", picture: null, video: null };
}

/** To another place in the order; what is out of bounds stays. */
export function movedTo(steps: readonly GuideStep[], id: string, to: number): GuideStep[] {
  const at = steps.findIndex((step) => step.id === id);
  if (at < 0 || to < 0 || to >= steps.length) return [...steps];
  return steps.toSpliced(at, 1).toSpliced(to, 0, steps[at]!);
}

/** The beginning of a translation: the same steps and pictures, with or without the words to be translated over. */
export function toTranslate(steps: readonly GuideStep[], withWords: boolean): GuideStep[] {
  return steps.map((step) => ({
    ...step,
    ...(!withWords && { title: "", text: "" }),
    picture: step.picture && (withWords ? step.picture : { ...step.picture, alt: "", marks: step.picture.marks.map((mark) => ({ ...mark, label: "" })) }),
    video: step.video && (withWords ? step.video : { ...step.video, caption: "" }),
  }));
}

/** How many pictures say nothing to those who cannot see them. */
export const withoutWords = (steps: readonly GuideStep[], body: string): number =>
  [body, ...steps.map(({ text }) => text)].flatMap((text) => text.match(/!\[\s*\]\([^)]+\)/g) ?? []).length +
  steps.filter(({ picture }) => picture !== null && picture.alt.trim() === "").length;
