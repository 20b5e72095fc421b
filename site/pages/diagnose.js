// Looks at the host's files and at the browser, and writes down what it finds. Nothing leaves the page.
{
  const SCRIPT = 'recovery-calculator.js';
  const VERDICTS = {
    en: {
      waiting: 'Looking…',
      ready: 'Everything works: the calculator answers.',
      broken: 'The calculator does not answer. The code is in the text below.',
      silent: 'The script did not run at all.',
      everywhere: 'Pages of other sites can use it from here, too.',
      here: (home) => `It works on pages whose address begins with ${home}, letter for letter: with www. and without it are two sites. Pages of other sites cannot use it from here, because this host does not send the header access-control-allow-origin.`,
      copied: 'Copied.',
      uncopied: 'Selected: copy it with your keyboard.',
    },
    fr: {
      waiting: 'Examen en cours…',
      ready: 'Tout fonctionne\u00a0: le calculateur répond.',
      broken: 'Le calculateur ne répond pas. Le code est dans le texte ci-dessous.',
      silent: 'Le script ne s’est pas exécuté du tout.',
      everywhere: 'Les pages d’autres sites peuvent aussi s’en servir à partir d’ici.',
      here: (home) => `Il fonctionne sur les pages dont l’adresse commence par ${home}, lettre pour lettre\u00a0: avec www. et sans, ce sont deux sites. Les pages d’autres sites ne peuvent pas s’en servir à partir d’ici, car cet hébergement n’envoie pas l’en-tête access-control-allow-origin.`,
      copied: 'Copié.',
      uncopied: 'Sélectionné\u00a0: copiez-le au clavier.',
    },
  };

  const byId = (id) => document.getElementById(id);
  const words = () => VERDICTS[document.documentElement.lang];

  // What has been found so far, by name, in the order in which it is read.
  const found = new Map([
    'Page', 'Browser', 'Languages', 'Secure context', 'Version', 'Script', 'Wasm', 'WebAssembly', 'Element', 'Engine', 'Outcome', 'Violations', 'Errors',
  ].map((name) => [name, 'not known yet']));
  let verdict = 'waiting';
  // Whether pages of other sites may read the wasm; unknown at first.
  let isShared = null;

  const write = () => {
    if (!byId('report')) return;
    byId('report').textContent = [...found].map(([name, value]) => `${name}: ${value}`).join('\n');
    byId('verdict').textContent = words()[verdict];
    byId('verdict').dataset.verdict = verdict;
    const { everywhere, here } = words();
    byId('reach').textContent = verdict !== 'ready' || isShared === null ? '' : isShared ? everywhere : here(location.origin);
  };
  const note = (name, value) => {
    found.set(name, value);
    write();
  };
  const conclude = (next) => {
    verdict = next;
    write();
  };

  const violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    violations.push(`${effectiveDirective} ${blockedURI}`);
    note('Violations', violations.join(' | '));
  });
  const errors = [];
  const remember = (text) => {
    errors.push(text);
    note('Errors', errors.join(' | '));
  };
  addEventListener('error', ({ message, target }) => remember(message || `${target.src || target.href} did not load`), true);
  addEventListener('unhandledrejection', ({ reason }) => remember(String(reason)));

  const begun = performance.now();
  addEventListener('recovery-ready', () => {
    note('Outcome', `recovery-ready after ${Math.round(performance.now() - begun)} ms`);
    conclude('ready');
  });
  addEventListener('recovery-error', ({ detail }) => {
    note('Outcome', `recovery-error ${detail.code}`);
    conclude('broken');
  });

  const hash = async (bytes) => {
    if (!crypto.subtle) return 'hash not checked: no secure context';
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return `sha384-${btoa(String.fromCharCode(...digest))}`;
  };

  // A published file: how it is delivered, and whether it is that of sri.json.
  const inspect = async (name, hashes) => {
    const response = await fetch(name, { cache: 'no-store' });
    const bytes = await response.arrayBuffer();
    const sum = await hash(bytes);
    const same = sum === hashes[name] ? 'as in sri.json' : sum.startsWith('sha384-') ? 'NOT the file of sri.json' : sum;
    const type = response.headers.get('content-type') || 'no content-type';
    const shared = response.headers.get('access-control-allow-origin') || 'none';
    return {
      shared,
      text: new TextDecoder().decode(bytes),
      line: `${response.url}, HTTP ${response.status}, ${type}, ${bytes.byteLength} bytes, ${same}, access-control-allow-origin ${shared}`,
    };
  };

  const files = async () => {
    const hashes = await fetch('sri.json', { cache: 'no-store' }).then((response) => response.json()).catch(() => ({}));
    const script = await inspect(SCRIPT, hashes);
    note('Script', script.line);
    const [, version] = /version["']?\s*:\s*["'`](\d+\.\d+\.\d+[\w.-]*)/.exec(script.text) || [];
    note('Version', version || 'not found in the script');
    const wasm = Object.keys(hashes).find((name) => name.endsWith('.wasm'));
    if (!wasm) {
      note('Wasm', 'sri.json does not name it');
      return;
    }
    const { line, shared } = await inspect(wasm, hashes);
    isShared = shared === '*';
    note('Wasm', line);
  };

  const webAssembly = async () => {
    if (typeof WebAssembly !== 'object') return 'not there';
    const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    return WebAssembly.instantiate(empty).then(() => 'works', (error) => `refused: ${error.message}`);
  };

  const engine = async () => {
    const Calculator = customElements.get('recovery-calculator');
    if (!Calculator) return 'no element';
    const week = ['rest', 'easy', 'rest', 'tempo', 'rest', 'easy', 'long'];
    const answer = await Calculator.plan({ today: '2026-11-23', runner: { weekly_km: 30, week } });
    return answer.next ? `answers: ${answer.next.kind} on ${answer.next.date}` : JSON.stringify(answer);
  };

  const attempt = (name, work) => work().then((value) => value === undefined || note(name, value), (error) => note(name, `failed: ${error.message || error}`));

  const look = async () => {
    note('Page', location.href);
    note('Browser', navigator.userAgent);
    note('Languages', navigator.languages.join(', '));
    note('Secure context', isSecureContext ? 'yes' : 'no');
    note('Violations', violations.join(' | ') || 'none');
    note('Errors', errors.join(' | ') || 'none');
    attempt('Script', files);
    attempt('WebAssembly', webAssembly);
  };

  addEventListener('DOMContentLoaded', () => {
    look();
    document.addEventListener('page-language', write);
    byId('copy').addEventListener('click', async () => {
      byId('copied').textContent = '';
      try {
        await navigator.clipboard.writeText(byId('report').textContent);
        byId('copied').textContent = words().copied;
      } catch (_) {
        getSelection().selectAllChildren(byId('report'));
        byId('copied').textContent = words().uncopied;
      }
    });
  });

  addEventListener('load', () => {
    const defined = Boolean(customElements.get('recovery-calculator'));
    note('Element', defined ? 'defined' : 'not defined: the script did not run');
    if (defined) {
      attempt('Engine', engine);
    } else {
      note('Outcome', 'the script did not run');
      conclude('silent');
    }
  });
}
