import { commands } from "./commands.ts";

/** `guli <command> …`. A command's file is loaded only when it is called, so that each starts fast. */
const [name = "", ...words] = process.argv.slice(2);
const command = commands.get(name);

if (command) {
  const run = await command.load();
  process.exitCode = await run(words);
} else if (name === "" || name === "help" || name === "--help" || name === "-h") {
  console.log(usage());
} else {
  console.error(`guli: there is no command "${name}". Try one of: ${[...commands.keys()].join(", ")}.`);
  process.exitCode = 2;
}

function usage(): string {
  const width = Math.max(...[...commands.keys()].map((key) => key.length));
  const lines = [...commands].map(([key, { does }]) => `  ${key.padEnd(width)}  ${does}`);
  return ["Usage: guli <command> …", "", ...lines].join("\n");
}
