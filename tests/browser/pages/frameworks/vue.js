// A Vue app around the widget: attributes, an object as a property, events, and a switch.
const shown = Vue.ref(true), unit = Vue.ref('km'), clinic = Vue.ref({ open_weekdays: ['sat'] });
window.state = { shown, unit, clinic };
window.events = [];
const app = Vue.createApp({
  setup: () => ({ shown, unit, clinic, booking: 'https://clinic.example/?on={date}', seen: ({ type }) => events.push(type) }),
  template: `<p>Before</p>
    <recovery-calculator v-if="shown" :unit="unit" :clinic.prop="clinic" :booking-url="booking" loading="eager"
      today="2026-11-23" @recovery-ready="seen" @recovery-plan="seen" @recovery-book.prevent="seen"
    ><a :href="booking">Book</a></recovery-calculator>
    <p>After</p>`,
});
app.config.compilerOptions.isCustomElement = (name) => name === 'recovery-calculator';
app.mount('#app');
