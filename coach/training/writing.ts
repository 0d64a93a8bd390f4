/** The literal of an object of weights, its long string on a line of its own. */
export function literal({ bytes, ...rest }: { bytes: string } & Record<string, unknown>): string {
  const fields = Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  return ["{", ...fields, "  // prettier-ignore", `  bytes: "${bytes}",`, "}"].join("\n");
}
