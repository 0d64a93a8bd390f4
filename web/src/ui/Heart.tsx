/** Guli's sign: a heart with its beat. */
export function Heart({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden focusable="false">
      <path
        d="M16 28.2C9 22.6 3.4 18.2 3.4 11.9 3.4 7.9 6.5 5 10.1 5c2.3 0 4.5 1.2 5.9 3.2C17.4 6.2 19.6 5 21.9 5c3.6 0 6.7 2.9 6.7 6.9 0 6.3-5.6 10.7-12.6 16.3z"
        fill="var(--accent)"
      />
      <path d="M9.4 13.2h3.2l1.9-3.4 3 6.6 1.9-3.2h3.2" fill="none" stroke="var(--on-accent)" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
