// A custom element written by hand that asks the same and answers with one sentence: what a browser takes for that alone.
customElements.define('bare-calculator', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const make = (name, properties = {}, ...children) => {
      const node = Object.assign(document.createElement(name), properties);
      node.append(...children);
      return node;
    };
    const label = (text, field) => make('label', {}, text, field);
    const select = (name, values) => make('select', { name }, ...values.map((value) => make('option', { value }, value)));
    const sessions = ['rest', 'easy', 'long', 'tempo', 'intervals', 'hills', 'race', 'cross_training', 'strength'];
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const spots = ['shins', 'calves', 'knees', 'hips', 'glutes', 'quads', 'hamstrings', 'lower_back'];
    const distance = make('input', { name: 'weekly_distance', type: 'number', value: 30 });
    const answer = make('p');
    answer.part = 'suggestion';
    const say = () => { answer.textContent = `In ${Math.round(60 / (1 + distance.value / 20))} days`; };
    const form = make('form', {}, label('Distance', distance),
      ...days.map((day) => label(day, select(`session_${day}`, sessions))),
      label('Race', make('input', { type: 'date' })),
      ...spots.map((spot) => label(spot, make('input', { type: 'checkbox', value: spot }))), answer);
    form.addEventListener('input', say);
    say();
    root.append(form);
    this.dispatchEvent(new CustomEvent('recovery-ready', { bubbles: true, composed: true }));
  }
});
