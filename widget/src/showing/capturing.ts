export interface Captured {
  readonly stream: MediaStream;
  /** It is this very tab: what is drawn on the page is seen in the picture. */
  readonly isHere: boolean;
}

/** What browsers know of capturing beyond what all of them do. */
interface Handled {
  setCaptureHandleConfig?(config: { handle: string; permittedOrigins: string[] }): void;
}
interface HandledTrack {
  getCaptureHandle?(): { handle?: string } | null;
}

export const canCapture = (): boolean => typeof (navigator.mediaDevices as MediaDevices | undefined)?.getDisplayMedia === "function";

/** Asks which screen, window or tab. Null where the customer changed their mind, or the browser lets nothing be captured. */
export async function capture(id: string): Promise<Captured | null> {
  const devices = navigator.mediaDevices as MediaDevices & Handled;
  try {
    // A tab carries a name that only its own page may read, so that the page knows itself again.
    devices.setCaptureHandleConfig?.({ handle: id, permittedOrigins: [location.origin] });
    // The tab with the chat comes first: there the agent can point at things, and nothing else is shown by mistake.
    const wanted = {
      preferCurrentTab: true,
      video: { frameRate: { max: 15 } },
      audio: false,
      selfBrowserSurface: "include",
      surfaceSwitching: "include",
      systemAudio: "exclude",
    };
    const stream = await devices.getDisplayMedia(wanted);
    const [track] = stream.getVideoTracks();
    return { stream, isHere: (track as HandledTrack | undefined)?.getCaptureHandle?.()?.handle === id };
  } catch {
    return null;
  }
}
