/** Takes the words behind the command's name, gives the exit status: 0 done, 1 failed, 2 bad input. */
export type Run = (words: string[]) => Promise<number>;

export type Command = { does: string; load(): Promise<Run> };

/** One line a command, in the order of the usage text; its file is loaded when it is called. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    "coach",
    {
      does: "prints what the coach says of each draft on standard input, JSON or JSON Lines: guli coach [--json] < FILE",
      load: async () => (await import("./coach.ts")).coach,
    },
  ],
  ["mood", { does: "prints the mood of each message on standard input, JSON Lines: guli mood < FILE", load: async () => (await import("./mood.ts")).mood }],
  ["mail", { does: "prints what the desk reads from mail files: guli mail FILE… [--jsonl]", load: async () => (await import("./mail.ts")).mail }],
  [
    "demo",
    {
      does: "fills a new business with a year of believable life: guli demo [--seed N] [--conversations N]",
      load: async () => (await import("./demo.ts")).demo,
    },
  ],
  [
    "doctor",
    { does: "checks all that the desk stands on and says how to mend it: guli doctor [--json]", load: async () => (await import("./doctor.ts")).doctor },
  ],
  [
    "erase",
    {
      does: "erases the person to whom an e-mail, phone number or id leads, for good: guli erase ADDRESS|ID --for-good [--business SHORT-NAME]",
      load: async () => (await import("./erase.ts")).erase,
    },
  ],
  [
    "export",
    {
      does: "prints all that is known of one person as JSON, to give to them: guli export customer ADDRESS|ID [--out FILE] [--business SHORT-NAME]",
      load: async () => (await import("./export.ts")).exportThings,
    },
  ],
  [
    "import",
    {
      does: "takes in orders from CSV: guli import orders FILE [--source NAME] [--dry-run]; reviews from CSV or JSON: guli import reviews FILE [--source NAME] [--dry-run]; or guides from Markdown with the pictures beside it: guli import guides FOLDER|FILE.md… [--language L] [--publish] [--dry-run] [--business SHORT-NAME]",
      load: async () => (await import("./import.ts")).importThings,
    },
  ],
  [
    "rebuild",
    {
      does: "makes every reckoned figure anew and says whether it stood as it was made: guli rebuild [--check] [--only NAME] [--business SHORT-NAME]",
      load: async () => (await import("./rebuild.ts")).rebuild,
    },
  ],
  ["token", { does: "prints an API token: guli token --email E --name N", load: async () => (await import("./token.ts")).token }],
]);
