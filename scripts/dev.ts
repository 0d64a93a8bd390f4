/** The agents' app with live reload, on top of a desk that runs already (`npm start`). PORT chooses another port than 5173. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const vite = spawn(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "--port", process.env["PORT"] ?? "5173"], {
  cwd: join(root, "web"),
  stdio: "inherit",
});
vite.on("exit", (code) => process.exit(code ?? 1));
