/** @jsxImportSource vue */
// A component of a Vue site, checked against the published types.
import { defineComponent, ref } from "vue";
import type { HTMLAttributes, ReservedProps } from "vue";
import type { RecoveryCalculatorAttributes, RecoveryCalculatorEventMap, RecoveryClinic } from "./recovery-calculator";

type Handlers = {
  [Name in keyof RecoveryCalculatorEventMap as Name extends `recovery-${infer What}`
    ? `onRecovery${Capitalize<What>}`
    : never]?: (event: RecoveryCalculatorEventMap[Name]) => void;
};

declare module "vue/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements {
      // A leading dot sets the property, whether or not the element is defined yet.
      "recovery-calculator": HTMLAttributes &
        ReservedProps &
        RecoveryCalculatorAttributes &
        Handlers & { ".clinic"?: RecoveryClinic };
    }
  }
}

export const Article = defineComponent({
  setup() {
    const clinic = ref<RecoveryClinic>({ open_weekdays: ["mon"] });
    const object = { ".clinic": clinic.value };
    return () => (
      <recovery-calculator
        {...object}
        lang="fr"
        unit="km"
        weekly-km={42}
        booking-url="https://clinic.example/rdv"
        onRecoveryPlan={({ detail }) => console.log(detail.status)}
        onRecoveryBook={(event) => event.preventDefault()}
      />
    );
  },
});

// @ts-expect-error There is no such theme.
export const Wrong = () => <recovery-calculator theme="sepia" />;
// @ts-expect-error Health is never told.
export const Told = () => <recovery-calculator onRecoveryPlan={({ detail }) => console.log(detail.cautions)} />;
