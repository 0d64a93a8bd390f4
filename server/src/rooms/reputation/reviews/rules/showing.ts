/** Stars as anybody reads them: ★★★★☆. */
export function drawn(hundredths: number): string {
  const whole = Math.round(hundredths / 100);
  return "★".repeat(whole) + "☆".repeat(5 - whole);
}

/** 450 is 4.5. */
export const inStars = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);

/** Title and words as one text. */
export const wholeText = ({ title, words }: { title: string; words: string }): string => [title, words].filter((one) => one !== "").join("\n\n");
