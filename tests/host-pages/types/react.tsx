// A component of a React site, checked against the published types.
import { useEffect, useRef } from "react";
import type { HTMLAttributes, Ref } from "react";
import type { RecoveryCalculator, RecoveryCalculatorAttributes } from "./recovery-calculator";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "recovery-calculator": HTMLAttributes<RecoveryCalculator> &
        RecoveryCalculatorAttributes & { ref?: Ref<RecoveryCalculator> };
    }
  }
}

export function Article({ language }: { language: "en" | "fr" }) {
  const calculator = useRef<RecoveryCalculator>(null);
  useEffect(() => {
    const element = calculator.current;
    if (!element) return;
    element.clinic = { open_weekdays: ["mon"] };
    const count = (event: CustomEvent<{ v: 1 }>) => console.log(event.detail.v);
    element.addEventListener("recovery-ready", count);
    return () => element.removeEventListener("recovery-ready", count);
  }, []);
  return (
    <recovery-calculator ref={calculator} lang={language} booking-url="https://clinic.example/rdv" weekly-km={42} unit="km">
      <a href="https://clinic.example/rdv">Book</a>
    </recovery-calculator>
  );
}

// @ts-expect-error There is no such theme.
export const Wrong = () => <recovery-calculator theme="sepia" />;
