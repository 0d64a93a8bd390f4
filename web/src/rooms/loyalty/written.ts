/** "Glovo, გლოვო ,, Глово" as a list. */
export const listOf = (written: string): string[] =>
  written
    .split(/[,;\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");
