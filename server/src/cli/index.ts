import { commands } from "./commands.ts";

/** `guli <command> …`. A command's file is loaded only when it is called, so that each starts fast. */
const [name = "", ...words] = process.argv.slice(2);
const command = commands.get(name);

// Whoever reads us may have seen enough: `guli mail … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

if (command) {
  const run = await command.load();
  process.exitCode = await run(words);
} else if (name === "help" || name === "--help" || name === "-h") {
  console.log(usage());
} else {
  const wrong = name === "" ? "name a command" : `there is no command "${name}"`;
  console.error(`guli: ${wrong}. Try one of: ${[...commands.keys()].join(", ")}; guli help says what they do.`);
  process.exitCode = 2;
}

function usage(): string {
  const width = Math.max(...[...commands.keys()].map((key) => key.length));
  const lines = [...commands].map(([key, { does }]) => `  ${key.padEnd(width)}  ${does}`);
  return ["Usage: guli <command> …", "", ...lines].join("\n");
}
