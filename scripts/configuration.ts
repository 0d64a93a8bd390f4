import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { defaultOf, settingsInGroups } from "../server/src/core/config/settings.ts";

/* Writes docs/guide/configuration.md from the schema of the settings. With --check it ends with 1 if the page is not what the schema says. */

const target = join(import.meta.dirname, "../docs/guide/configuration.md");

const introduction = `# Settings

<!-- Made by scripts/configuration.ts from server/src/core/config/settings.ts. Do not edit. -->

Guli starts without any. Each setting is a variable of the environment; an empty one counts as not set. A value that does not fit is refused at the
start, with the name of the setting, what was expected and an example, and the process ends with 2. Sizes may be written as \`25 MB\`, yes and no as
\`yes\`/\`no\`, \`true\`/\`false\`, \`on\`/\`off\` or \`1\`/\`0\`, several words with commas between them.

Everything else (mailboxes, the chat, people, opening hours) is set in the browser.
`;

const page = [introduction, ...Object.entries(settingsInGroups()).map(([group, settings]) => `## ${group}\n\n${settings.map(describe).join("\n")}`)].join("\n");

if (!process.argv.includes("--check")) {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, page);
} else if ((await readFile(target, "utf8").catch(() => "")) !== page) {
  console.error("docs/guide/configuration.md is not what the settings say. Run: node scripts/configuration.ts");
  process.exitCode = 1;
}

function describe({ name, env, description, example, secret }: ReturnType<typeof settingsInGroups>[string][number]): string {
  const standard = defaultOf(name);
  const facts = [
    standard === undefined ? "Not set by default." : `Default: \`${standard}\`.`,
    example ? `Example: \`${env}=${example}\`.` : "",
    secret ? "A secret: never logged." : "",
  ];
  return `### \`${env}\`\n\n${description}\n${facts.filter((fact) => fact !== "").join(" ")}\n`;
}
