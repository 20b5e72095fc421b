// Which booking system an address belongs to, and how that system takes the day.

// By its hosts where it has any of its own, and what it takes in an address; `services` only where they have codes.
const SYSTEMS = {
  cal: { host: /(^|\.)cal\.com$/, takes: [['date', '{date}']] },
  calendly: { host: /(^|\.)calendly\.com$/, takes: [['month', '{month}'], ['date', '{date}']] },
  acuity: { host: /(^|\.)(acuityscheduling\.com|as\.me|squarespacescheduling\.com)$/, takes: [], services: [['appointmentType', '{service}']] },
  fluent: { takes: [['month', '{month}'], ['date', '{date}']] },
  plain: { takes: [] },
};

// What is typed without its https:// is meant with it.
const whole = (typed) => (/^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(typed) && !/^(tel|mailto):/i.test(typed) ? `https://${typed}` : typed);

export const isLink = (address) => /^(https?:\/\/|tel:|mailto:)\S/i.test(address);

const hostOf = (address) => {
  try {
    return new URL(address).hostname;
  } catch (_) {
    return '';
  }
};

const recognised = (address) => {
  const host = hostOf(address);
  const found = Object.entries(SYSTEMS).find(([, system]) => system.host && system.host.test(host));
  return found ? found[0] : '';
};

// The link to book, with placeholders where the system takes them; what the owner has written by hand stays.
export const template = (typed, chosen, hasServices) => {
  const address = whole(typed.trim());
  const system = chosen || recognised(address);
  if (!isLink(address) || !SYSTEMS[system] || /\{\w+\}/.test(address)) return { link: address, system };
  const { takes, services = [] } = SYSTEMS[system];
  const added = [...takes, ...(hasServices ? services : [])].filter(([name]) => !new RegExp(`[?&]${name}=`).test(address));
  const [path, hash = ''] = address.split(/(?=#)/);
  const query = added.map(([name, value]) => `${name}=${value}`).join('&');
  const joint = !query ? '' : /\?/.test(path) ? '&' : '?';
  return { link: path + joint + query + hash, system };
};
