/** What a command's file exports: takes the arguments behind its name, gives the exit status (0 done, 1 failed, 2 bad input). */
export type CommandFile = { run(args: string[]): Promise<number> };

export type Command = { does: string; load(): Promise<CommandFile> };

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["mail", { does: "prints what the desk reads from mail files: guli mail FILE… [--jsonl]", load: () => import("./mail.ts") }],
]);
