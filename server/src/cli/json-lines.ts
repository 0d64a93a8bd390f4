import type { z } from "zod";

/** A JSON value that came, and the line on which it began. */
type Piece = { line: number; text: string };

/** What came could not be used; says which line and what to mend. */
export class BadInput extends Error {}

/** Answer each JSON object that comes, in order, as soon as it is there: one a line, or each over several lines. Returns the exit status. */
export async function answerEach<T>(command: string, schema: z.ZodType<T>, answer: (given: T) => object): Promise<number> {
  let answered = 0;
  try {
    if (process.stdin.isTTY) throw new BadInput(`nothing came; give it on standard input: guli ${command} < FILE`);
    for await (const piece of pieces(process.stdin.setEncoding("utf8"))) {
      const { id, given } = read(piece, schema);
      await print(JSON.stringify({ id, ...answer(given) }));
      answered += 1;
    }
    if (answered === 0) throw new BadInput("nothing came on standard input; give a JSON object, or one on each line");
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(`guli ${command}: ${error.message}`);
    return 2;
  }
}

function read<T>({ line, text }: Piece, schema: z.ZodType<T>): { id: unknown; given: T } {
  const value = parse({ line, text });
  const { success, data, error } = schema.safeParse(value);
  if (success) return { id: (value as { id?: unknown }).id ?? null, given: data };
  const { path, message } = error.issues[0]!;
  throw new BadInput(`line ${line}: ${path.length > 0 ? `mend "${path.join(".")}"` : "give a JSON object"}: ${message}`);
}

function parse({ line, text }: Piece): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = (error as Error).message
      .replaceAll(/\s+/g, " ")
      .replace(/ \(line \d+ column \d+\)/, "")
      .slice(0, 160);
    throw new BadInput(`line ${line} is not JSON (${why}); give one object a line, its text in double quotes`);
  }
}

/**
 * The first line decides: if it is JSON by itself, so must be every other; if it only begins an object, objects are spread over lines and end where their
 * braces do.
 */
export async function* pieces(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let spread: ReturnType<typeof gathering> | undefined;
  let first = true;
  for await (const { line, text } of linesOf(chunks)) {
    if (text.trim() === "" && !spread?.isOpen()) continue;
    if (first && text.trimStart().startsWith("{") && !isJson(text)) spread = gathering();
    first = false;
    if (!spread) yield { line, text };
    else {
      const piece = spread.add(line, text);
      if (piece) yield piece;
    }
  }
  if (spread?.isOpen()) yield spread.rest();
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let line = 1;
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const parts = (line === 1 && rest.length === 0 ? chunk.replace(/^\uFEFF/, "") : chunk).split("\n");
    const last = parts.pop()!;
    for (const part of parts) {
      yield { line, text: rest.join("") + part };
      rest = [];
      line += 1;
    }
    rest.push(last);
  }
  yield { line, text: rest.join("") };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Gathers the lines of one object until its braces are closed. */
function gathering(): { isOpen(): boolean; add(line: number, text: string): Piece | null; rest(): Piece } {
  let lines: Piece[] = [];
  let depth = 0;
  const rest = (): Piece => {
    const piece = { line: lines[0]!.line, text: lines.map(({ text }) => text).join("\n") };
    lines = [];
    depth = 0;
    return piece;
  };
  return {
    isOpen: () => lines.length > 0,
    rest,
    add: (line, text) => {
      lines.push({ line, text });
      // Strings of JSON end on their line, so that none is open at its beginning.
      for (const mark of text.replaceAll(/"(?:[^"\\]|\\.)*"?/g, "")) {
        if (mark === "{" || mark === "[") depth += 1;
        else if (mark === "}" || mark === "]") depth -= 1;
      }
      return depth > 0 ? null : rest();
    },
  };
}

/** Waits when the reader is slower than we are. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
