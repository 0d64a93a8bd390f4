import { isWithinHidden } from "./masks.ts";

const longestSide = 1200;
const mostEach = 400_000;
const mostInAll = 6_000_000;

/** The pictures of a page, drawn small: where they are looked at nothing is fetched from the page's house. A picture that may not be read stays an empty box. */
export function imageReader(send: (image: HTMLImageElement, data: string) => void): { take(image: HTMLImageElement): boolean } {
  const taken = new WeakMap<HTMLImageElement, string>();
  let sum = 0;
  return {
    take(image) {
      const { currentSrc, complete, naturalWidth } = image;
      if (!complete || !naturalWidth || taken.get(image) === currentSrc || sum > mostInAll || isWithinHidden(image)) return false;
      taken.set(image, currentSrc);
      const give = (data: string | null) => {
        if (!data || data.length > mostEach) return;
        sum += data.length;
        send(image, data);
      };
      const data = drawn(image, image);
      if (data) give(data);
      else void again(currentSrc).then((copy) => give(copy && drawn(copy, image)));
      return true;
    },
  };
}

/** No larger than it is seen. Null where it is from elsewhere and the browser keeps its content secret. */
function drawn(image: HTMLImageElement, shown: HTMLImageElement): string | null {
  const { naturalWidth, naturalHeight } = image;
  const wanted = Math.max(shown.clientWidth * 1.5, 32);
  const scale = Math.min(1, wanted / naturalWidth, longestSide / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  try {
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/webp", 0.7);
  } catch {
    return null;
  }
}

/** Asked for openly, some houses allow that their pictures are read. */
function again(address: string): Promise<HTMLImageElement | null> {
  return new Promise((done) => {
    const copy = new Image();
    copy.crossOrigin = "anonymous";
    copy.onload = () => done(copy);
    copy.onerror = () => done(null);
    copy.src = address;
  });
}
