// Sets properties before the script comes.
const it = document.querySelector('recovery-calculator');
Object.assign(it, { weeklyKm: 77, today: arguments[0], loading: 'eager', headingLevel: 4,
  clinic: { name: 'Foulée', open_weekdays: ['sat'] } });
const script = document.createElement('script');
script.setAttribute('src', arguments[1]);
document.head.append(script)
