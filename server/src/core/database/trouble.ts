/** The desk cannot start with this database; the sentence says how to mend it. The process prints it and ends with 2. */
export class DatabaseTrouble extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = "DatabaseTrouble";
  }
}

/** The SQLSTATE of PostgreSQL, or the code of the system, of whatever was thrown. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** How an administrator makes the database. */
export const createDatabase = "create database guli owner guli encoding 'UTF8' template template0;";
