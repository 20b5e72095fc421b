// What an old version of a library gave to all arrays, and a careless script to all objects.
Array.prototype.toJSON = function () { return `[${this.map((it) => JSON.stringify(it))}]`; };
Object.prototype.toJSON = function () { return 5; };
const it = document.querySelector('recovery-calculator');
it.clinic = { open_weekdays: ['sat'] };
const week = ['rest', 'easy', 'rest', 'easy', 'rest', 'easy', 'long'];
const answer = await customElements.get('recovery-calculator').plan({ today: '2026-11-23', runner: { weekly_km: 42, week } });
delete Array.prototype.toJSON;
delete Object.prototype.toJSON;
return [it.getAttribute('clinic'), answer.error ? answer.error.code : answer.status];
