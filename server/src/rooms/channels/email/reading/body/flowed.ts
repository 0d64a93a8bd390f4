/** Joins the lines that format=flowed (RFC 3676) broke for the wire. With `delsp` the blank at the break goes too. */
export function unflow(text: string, delsp: boolean): string {
  const joined: string[] = [];
  let open = false;
  let depthBefore = 0;
  for (const line of text.split("\n")) {
    const depth = quoteDepth(line);
    // One blank after the marks is stuffing that protects "From " and ">".
    const content = line.slice(depth).replace(/^ /, "");
    const isSignature = content === "-- ";
    if (open && depth === depthBefore && !isSignature) joined.push(`${joined.pop()}${content}`);
    else joined.push(depth > 0 ? `${">".repeat(depth)} ${content}` : content);
    open = content.endsWith(" ") && !isSignature;
    if (open && delsp) joined.push((joined.pop() ?? "").slice(0, -1));
    depthBefore = depth;
  }
  return joined.join("\n");
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line.charCodeAt(depth) === 0x3e) depth++;
  return depth;
}
