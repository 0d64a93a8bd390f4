import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

/** What Prometheus reads at /metrics. No label ever holds an address, a name or a text. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, labelNames: string[] = []) => new Counter({ name, help, labelNames, registers: [registry] });
  return {
    registry,
    requests: new Histogram({
      name: "guli_request_seconds",
      help: "Time to answer a request, by route and status.",
      labelNames: ["route", "status"],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers: [registry],
    }),
    received: counter("guli_messages_received_total", "Messages of customers stored, by kind of channel.", ["channel"]),
    repeated: counter("guli_messages_repeated_total", "Messages that had been stored before.", ["channel"]),
    delivered: counter("guli_deliveries_total", "Tries to deliver a reply, by outcome.", ["channel", "outcome"]),
    eventsDispatched: counter("guli_events_dispatched_total", "Events handed to their hearers."),
    reactionsFailed: counter("guli_reactions_failed_total", "Events whose reactions failed and will be tried again."),
    ticks: counter("guli_ticks_total", "Due times that were claimed, by clock.", ["clock"]),
    streams: new Gauge({ name: "guli_live_streams", help: "Open live streams, by audience.", labelNames: ["audience"], registers: [registry] }),
  };
}
