import { Skeleton } from "@mantine/core";

/** What a screen shows while its code or data is on the way; the router waits 200 ms before it does. */
export function ScreenSkeleton() {
  return (
    <div style={{ padding: "1.5rem", maxWidth: "60rem" }} aria-busy>
      <Skeleton height={26} width="14rem" mb="lg" />
      {["92%", "78%", "85%", "64%", "80%"].map((width, i) => (
        <Skeleton key={i} height={14} width={width} mb="md" />
      ))}
    </div>
  );
}
