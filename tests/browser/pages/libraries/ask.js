// What the page sets and asks by script, with lists in it.
const it = document.querySelector('recovery-calculator');
it.clinic = { name: 'Studio', open_weekdays: ['sat'] };
const week = ['rest', 'easy', 'rest', 'easy', 'rest', 'easy', 'long'];
const answer = await customElements.get('recovery-calculator').plan({ today: arguments[0], runner: { weekly_km: 42, week } });
return [it.getAttribute('clinic'), answer.error ? answer.error.code : answer.status];
