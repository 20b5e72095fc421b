// A site's own script that imports the package, checked against its types.
import { ready, type RecoveryCalculator, type RecoveryPlanDetail } from "recovery-calculator";
import type { RecoveryRequest } from "recovery-calculator/recovery-calculator.js";

const request: RecoveryRequest = {
  today: "2026-11-23",
  runner: { weekly_km: 42, week: ["rest", "intervals", "easy", "tempo", "easy", "rest", "long"] },
};
const answer = await (await ready)?.plan(request);
if (answer && !("error" in answer)) console.log(answer.next?.date);

const calculator: RecoveryCalculator = document.createElement("recovery-calculator");
calculator.addEventListener("recovery-plan", (event) => {
  const detail: RecoveryPlanDetail = event.detail;
  console.log(detail.date);
});

// @ts-expect-error On a server there is no class.
(await ready).plan(request);
