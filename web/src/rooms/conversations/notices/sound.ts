let context: AudioContext | undefined;

/** Two soft notes, made here rather than fetched. Silent until the browser has been touched once, as browsers want it. */
export function chime(): void {
  context ??= new AudioContext();
  if (context.state === "suspended") void context.resume();
  const start = context.currentTime + 0.02;
  note(context, { pitch: 659.25, at: start });
  note(context, { pitch: 880, at: start + 0.14 });
}

function note(audio: AudioContext, { pitch, at }: { pitch: number; at: number }): void {
  const [voice, loudness] = [audio.createOscillator(), audio.createGain()];
  voice.type = "sine";
  voice.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.12, at + 0.015);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.5);
  voice.connect(loudness).connect(audio.destination);
  voice.start(at);
  voice.stop(at + 0.55);
}
