// Gives what stands in the form as the engine is asked, but for single dates: those are in the link that is shared.
const { shadowRoot: root } = document.querySelector('recovery-calculator');
const all = (selector) => [...root.querySelectorAll(selector)];
const value = (name) => root.querySelector(`[name=${name}]:is(:not([type=radio]), :checked)`).value;
const ticked = (name) => all(`[name=${name}]:checked`).map((it) => it.value);
const races = [];
for (const place of ['', '_2', '_3', '_4', '_5', '_6']) {
  const [date, distance] = ['race_date', 'race_distance'].map((name) => root.querySelector(`[name=${name}${place}]`)?.value);
  if (date && distance) races.push({ date, distance_km: Number(distance) });
}
const share = root.querySelector('[part~=share]');
return {
  weekly: value('weekly_distance'),
  unit: value('unit'),
  week: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => value(`session_${day}`)),
  races,
  spots: ticked('trouble_spots'),
  soreness: Number(value('soreness')),
  last: value('last_massage'),
  last_date: value('last_massage_date'),
  last_kind: value('last_massage_kind'),
  cautions: [...new Set(ticked('cautions'))],
  clearance: ticked('medical_clearance').length > 0,
  weekdays: ticked('available_weekdays'),
  skip_holidays: ticked('skip_holidays').length > 0,
  often: value('often'),
  most: value('max_per_month'),
  share: share ? share.href.split('#')[1] : '',
}
