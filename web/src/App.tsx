import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { queryClient, router } from "./router.tsx";
import { Toasts } from "./shell/Toasts.tsx";
import { cssVariables, theme } from "./ui/theme.ts";
import { Tips } from "./ui/Tips.tsx";

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
        <Tips />
      </QueryClientProvider>
    </MantineProvider>
  );
}
