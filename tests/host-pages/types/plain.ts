// A site's own script, checked against the published types.
import type { RecoveryAnswer, RecoveryClinic, RecoveryPlanDetail, RecoveryRequest } from "./recovery-calculator";

const clinic: RecoveryClinic = {
  name: "Clinique Foulée",
  services: [{ id: "sport60", kind: "sports", minutes: 60, name: { en: "Sports massage", fr: "Massage sportif" } }],
  open_weekdays: ["mon", "sat"],
  policy: { pre: { D: { half: 6 } } },
};

const calculator = document.createElement("recovery-calculator");
calculator.unit = "mi";
calculator.weeklyKm = 42;
calculator.bookingUrl = null;
calculator.clinic = clinic;
calculator.lang = "fr-CA";
const written: string | null = calculator.clinic;

calculator.addEventListener("recovery-plan", (event) => {
  const detail: RecoveryPlanDetail = event.detail;
  if (detail.status === "planned" && detail.kind === "deep_tissue") console.log(detail.date, written);
});
calculator.addEventListener("recovery-error", ({ detail }) => console.log(detail.code === "RC-NET"));
calculator.addEventListener("click", (event) => console.log(event.clientX));

const request: RecoveryRequest = {
  today: "2026-11-23",
  runner: { weekly_km: 42, week: ["rest", "intervals", "easy", "tempo", "easy", "rest", "long"] },
};
void customElements.get("recovery-calculator")?.plan(request).then((answer) => {
  if ("error" in answer) return answer.error.problem;
  const planned: RecoveryAnswer = answer;
  return planned.next?.date ?? planned.referral?.urgency;
});

// @ts-expect-error There is no such unit.
calculator.unit = "furlong";
// @ts-expect-error There is no such property.
calculator.weeklyMiles = 26;
// @ts-expect-error Health is never told.
calculator.addEventListener("recovery-plan", ({ detail }) => console.log(detail.cautions));
