/* Before each file of tests: with GULI_TEST_SQL set to a folder, every statement is written there, to be judged after the run (scripts/statements.ts). */
const folder = process.env["GULI_TEST_SQL"];
if (folder) (await import("./recording.ts")).recordStatements(folder);
