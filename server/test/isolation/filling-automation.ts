type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;

/** A rule that acts at once on a change, and looks after a year at what lasted so long. */
export async function fillAutomation(made: Made, conversationId: string): Promise<{ automationRuleId: string; dryRunId: string }> {
  const rule = await made("POST", "/automation/rules", {
    name: "Late parcels",
    on: true,
    when: [
      { kind: "fact", fact: "conversation.changed" },
      { kind: "lasting", what: "open", minutes: 500_000 },
    ],
    conditions: { match: "all", of: [] },
    actions: [{ do: "tag", tags: ["seen by a rule"] }],
    stops: false,
  });
  await made("POST", "/automation/signing-key", {});
  const { id: dryRunId } = await made("POST", "/automation/dry-runs", { draft: null });
  await made("PATCH", `/conversations/${conversationId}`, { priority: "high" });
  return { automationRuleId: rule.id, dryRunId };
}
