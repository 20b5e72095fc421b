// Gives page and widget a theme, and waits for the font.
const [theme] = arguments;
document.querySelector('recovery-calculator').theme = theme;
document.body.style.background = theme === 'dark' ? '#000' : '#fff';
await document.fonts.load('700 16px Same');
await document.fonts.ready
