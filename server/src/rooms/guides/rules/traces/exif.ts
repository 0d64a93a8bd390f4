/** How a picture is to be turned, as cameras note it (1–8); 1 where nothing is said. `tiff` begins with the order of bytes. */
export function orientationIn(tiff: Buffer): number {
  const order = tiff.toString("latin1", 0, 2);
  if (tiff.length < 14 || (order !== "MM" && order !== "II")) return 1;
  const short = (at: number) => (at + 2 > tiff.length ? 0 : order === "MM" ? tiff.readUInt16BE(at) : tiff.readUInt16LE(at));
  const first = order === "MM" ? tiff.readUInt32BE(4) : tiff.readUInt32LE(4);
  for (let nth = 0; nth < Math.min(short(first), 100); nth++) {
    const entry = first + 2 + nth * 12;
    const value = short(entry + 8);
    if (short(entry) === ORIENTATION) return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

const ORIENTATION = 0x0112;

/** Nothing but how it is to be turned: no place, no time, no camera. */
export function onlyTurned(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
