/** `fill("Back at {time}.", { time: "10:00" })`. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
