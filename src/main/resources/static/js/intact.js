// Everything here is a comfort: each form works without it. Loaded in the head without `defer`, so that `html.js` is set
// before anything is drawn and the words beside a slider are never seen to shut. Listeners sit on the document, so that
// parts htmx swaps in need no wiring. No style is set from here (the policy forbids it): classes and SVG attributes only.
'use strict';
(() => {
  const root = document.documentElement;
  root.classList.add('js');

  const on = (type, selector, act) =>
    document.addEventListener(type, event => {
      const found = event.target instanceof Element && event.target.closest(selector);
      if (found) act(found, event);
    });
  const each = (within, selector, act) => {
    if (within.matches?.(selector)) act(within);
    within.querySelectorAll?.(selector).forEach(act);
  };

  // ---- Leave quickly -------------------------------------------------------------------------------------------
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    const words = wordsOfLast();
    const to = document.body?.dataset.leaveTo || 'about:blank';
    root.classList.add('gone'); // blank first: what is on the screen matters more than what the server knows
    document.title = '';
    document.body?.replaceChildren();
    begun = null;
    // Outlives the page; the address has no part of what was being written. More than fits stays behind.
    if (!words || !navigator.sendBeacon('/leave', words)) navigator.sendBeacon('/leave');
    location.replace(to);
  };
  on('click', '.quit', (_, event) => { event.preventDefault(); leave(); });

  // Shift three times, alone: with a letter between it is only someone writing capitals.
  let taps = [];
  document.addEventListener('keydown', event => {
    if (event.key !== 'Shift') { taps = []; return; }
    if (event.repeat) return;
    const now = event.timeStamp;
    taps = [...taps.filter(tap => now - tap < 1500), now];
    if (taps.length === 3) leave();
  }, true);
  document.addEventListener('pointerdown', () => { taps = []; }, true); // shift-clicking is not leaving

  // ---- What is begun, kept before it is saved ------------------------------------------------------------------
  // 2 s after the last key, and every 5 s where the keys do not rest: what a crash takes is never more. Only texts of
  // the journal's pages, and only where the page says that they are kept.
  const TEXTS = 'main[data-draft] form textarea.area[name], main[data-draft] form input.line[type=text][name]';
  let begun = null; // the form typed into since it was last kept
  let lastBegun = null;
  let firstKey = 0;
  let soon = 0;
  const wordsOf = form => {
    const to = new URL(form.getAttribute('action') || location.href, location.href).pathname;
    const op = form.querySelector('input[name=op]');
    const words = new URLSearchParams({ page: form.closest('main').dataset.draft, form: to, op: op ? op.value : '' });
    form.querySelectorAll('textarea.area[name], input.line[type=text][name]')
      .forEach(field => words.append(`text-${field.name}`, field.value));
    return words;
  };
  const wordsOfLast = () => (lastBegun?.isConnected && !sent.has(lastBegun) ? wordsOf(lastBegun) : null);
  const keep = () => {
    clearTimeout(soon);
    const form = begun;
    begun = null;
    if (!form || sent.has(form)) return;
    const words = wordsOf(form);
    // A beacon outlives the page, but takes no more than 64 KB.
    if (!navigator.sendBeacon('/draft', words)) fetch('/draft', { method: 'POST', body: words }).catch(() => {});
  };
  on('input', TEXTS, (field, event) => {
    if (begun !== field.form) { keep(); firstKey = event.timeStamp; }
    begun = lastBegun = field.form;
    clearTimeout(soon);
    soon = setTimeout(keep, Math.max(0, Math.min(2000, firstKey + 5000 - event.timeStamp)));
  });
  on('change', TEXTS, keep);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
  addEventListener('pagehide', keep);
  // Locking takes along what was typed last, in the same request, so that neither can overtake the other.
  document.addEventListener('submit', event => {
    if (event.target.getAttribute('action') !== '/lock') return;
    (wordsOfLast() || []).forEach((value, name) => {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name, value });
      event.target.append(field);
    });
  }, true);

  // ---- The slider: empty until touched -------------------------------------------------------------------------
  const wordFor = (words, value) => {
    const steps = words.length - 1;
    const nearest = Math.ceil(value / 100 * steps - 0.5); // halfway between two words, the milder one
    return Math.abs(nearest * 100 / steps - value) <= 10 ? words[nearest] : ''; // between sparse words the number says more
  };
  const read = range => {
    const sting = range.closest('.sting');
    const words = (sting.dataset.words || '').split('|');
    const word = words.length > 1 ? wordFor(words, range.valueAsNumber) : '';
    const number = (sting.dataset.number || '{n}').replace('{n}', range.value);
    const output = range.id && document.querySelector(`output[for="${CSS.escape(range.id)}"]`);
    if (output) {
      output.textContent = word || number;
      const small = output.parentElement.querySelector('small');
      if (small) small.textContent = word ? number : '';
    }
    range.setAttribute('aria-valuetext', word ? `${word}, ${number}` : number);
  };
  const touch = range => {
    range.name = range.dataset.name || range.name;
    range.closest('.sting').classList.remove('untouched');
    const nudge = range.closest('.scale')?.querySelector('.nudge');
    if (nudge) nudge.textContent = '';
    read(range);
  };
  const stepsOf = range => document.querySelectorAll(`.words[data-for="${CSS.escape(range.id)}"] input`);
  on('input', '.sting input[type=range]', range => {
    touch(range);
    stepsOf(range).forEach(radio => { radio.checked = false; });
  });
  // A press that does not move the thumb says "just here", and so does the space bar. A finger makes no click there.
  let pressed = null;
  document.addEventListener('pointerdown', event => { pressed = event.target; }, true);
  on('pointerup', '.sting.untouched input[type=range]', range => { if (range === pressed) touch(range); });
  on('keydown', '.sting.untouched input[type=range]', (range, event) => {
    if (event.key === ' ') { event.preventDefault(); touch(range); }
  });
  on('change', '.words[data-for] input', radio => {
    const range = document.getElementById(radio.closest('.words').dataset.for);
    if (range) { range.value = radio.value; touch(range); }
  });

  // ---- Shares of 100 -------------------------------------------------------------------------------------------
  const TOTAL = 100;
  const inputsOf = shares => [...shares.querySelectorAll('.dial input')];
  const valueOf = input => Math.min(TOTAL, Math.max(0, Math.round(Number(input.value)) || 0));
  const add = shares => {
    const values = inputsOf(shares).map(valueOf);
    const sum = values.reduce((a, b) => a + b, 0);
    shares.querySelectorAll('.part-of').forEach((bar, i) => bar.setAttribute('width', values[i]));
    const told = shares.querySelector('.sum .num');
    const text = sum === TOTAL ? shares.dataset.sum : shares.dataset.off;
    if (told && text) told.textContent = text.replace('{n}', sum);
    shares.classList.toggle('whole-now', sum === TOTAL);
    let x = 0;
    const unit = TOTAL / Math.max(TOTAL, sum); // over 100 the whole is squeezed rather than cut
    shares.querySelectorAll('.whole rect').forEach((rect, i) => {
      rect.setAttribute('x', x * unit + 0.25);
      rect.setAttribute('width', Math.max(0, values[i] * unit - 0.5));
      x += values[i];
    });
  };
  // Largest remainders: whole points that make exactly 100, each as near to its part as can be.
  const scale = values => {
    const sum = values.reduce((a, b) => a + b, 0);
    const exact = values.map(value => sum ? value * TOTAL / sum : TOTAL / values.length);
    const whole = exact.map(Math.floor);
    const spare = TOTAL - whole.reduce((a, b) => a + b, 0);
    const order = exact.map((value, i) => i).sort((a, b) => (exact[b] - whole[b]) - (exact[a] - whole[a]));
    order.slice(0, spare).forEach(i => { whole[i] += 1; });
    return whole;
  };
  on('input', '.sums-up .dial input', input => add(input.closest('.sums-up')));
  on('click', '.sums-up .dial button[data-step]', (button, event) => {
    event.preventDefault(); // without script it is a submit
    const input = button.closest('.dial').querySelector('input');
    input.value = Math.min(TOTAL, Math.max(0, valueOf(input) + Number(button.dataset.step)));
    add(button.closest('.sums-up'));
  });
  on('click', '.sums-up .rescale', (button, event) => {
    event.preventDefault();
    const shares = button.closest('.sums-up');
    const inputs = inputsOf(shares);
    scale(inputs.map(valueOf)).forEach((value, i) => { inputs[i].value = value; });
    add(shares);
    inputs[0]?.focus(); // the button has gone
  });

  // ---- Ninety seconds ------------------------------------------------------------------------------------------
  const wait = box => {
    const end = box.querySelector('.wait-end');
    if (!end || box.dataset.begun) return;
    box.dataset.begun = 'yes';
    const words = end.textContent;
    end.textContent = ''; // a live region speaks when it changes: silence until the end, then once
    setTimeout(() => { end.textContent = words; }, 1000 * (Number(box.dataset.seconds) || 90));
  };

  // ---- Small things --------------------------------------------------------------------------------------------
  on('click', '[data-print]', () => print());
  // The words go to an app of this device, never to an address of ours; closing that app is no failure.
  const wordsIn = id => document.getElementById(id).textContent;
  on('click', '[data-share]', button => { navigator.share({ text: wordsIn(button.dataset.share) }).catch(() => {}); });
  on('click', '[data-copy]', button => {
    navigator.clipboard.writeText(wordsIn(button.dataset.copy))
      .then(() => { button.textContent = button.dataset.copied; }).catch(() => {});
  });
  on('change', 'input[data-reveal]', box => {
    box.dataset.reveal.split(' ').forEach(id => {
      const field = document.getElementById(id);
      if (field) field.type = box.checked ? 'text' : 'password';
    });
  });
  on('click', '[data-dismiss]', (button, event) => {
    event.preventDefault();
    const notice = button.closest('.notice, .banner');
    if (!notice) return;
    const field = notice.id && document.querySelector(`[aria-describedby~="${CSS.escape(notice.id)}"]`);
    notice.hidden = true;
    (field || document.querySelector('main h1'))?.focus();
  });

  // ---- Sending, once -------------------------------------------------------------------------------------------
  // A flag and not `disabled`: a disabled button loses the focus, and its own name and value with it.
  let sent = new WeakSet();
  document.addEventListener('submit', event => {
    const form = event.target;
    const skips = event.submitter?.hasAttribute('formnovalidate') || event.submitter?.name === 'skip';
    const empty = !skips && form.querySelector('.sting.untouched[data-untouched]');
    const nudge = empty && empty.closest('.scale')?.querySelector('.nudge');
    if (nudge && !form.dataset.asked) {
      form.dataset.asked = 'yes'; // asked once; a second press means it
      nudge.textContent = empty.dataset.untouched;
      event.preventDefault();
      event.stopImmediatePropagation(); // htmx listens further down
      empty.querySelector('input').focus();
      return;
    }
    if (form.dataset.again !== undefined) return; // a download leaves the page standing
    if (sent.has(form)) { event.preventDefault(); event.stopImmediatePropagation(); return; }
    sent.add(form);
    form.setAttribute('aria-busy', 'true');
    setTimeout(() => free(form), 8000); // a server that does not answer must not lock what was written
  }, true);
  const free = form => { sent.delete(form); form.removeAttribute('aria-busy'); };
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.target instanceof Element && event.target.closest('form');
    if (form) free(form);
  });

  // A page kept by the browser may show what has been locked away: never from memory, always asked for again.
  addEventListener('pageshow', event => {
    sent = new WeakSet();
    if (!event.persisted) return;
    root.classList.add('gone');
    location.reload();
  });

  // ---- What arrives --------------------------------------------------------------------------------------------
  const prepare = part => {
    each(part, '.sting input[type=range]', range => {
      if (range.closest('.sting').classList.contains('untouched')) {
        range.setAttribute('aria-valuetext', range.closest('.sting').dataset.unset || '–');
      } else touch(range);
    });
    each(part, 'details.words:not(.ready)', words => {
      words.open = !!words.querySelector('[aria-invalid]');
      words.classList.add('ready');
    });
    each(part, '.sums-up', add);
    each(part, '.wait', wait);
    each(part, '.with-share', item => { item.hidden = !navigator.share; });
    each(part, '.with-copy', item => { item.hidden = !navigator.clipboard; });
  };
  // After a swap the reader's place is the new question, or the first slip where there is one.
  const arrive = part => {
    const slip = part.querySelector?.('[aria-invalid="true"]');
    if (slip) { slip.focus(); return; }
    const fresh = part.querySelector?.('[autofocus]'); // what was asked for: one more field
    if (fresh) { fresh.focus(); return; }
    const heading = part.matches?.('h1') ? part : part.querySelector?.('h1');
    if (!heading) return; // a small part: the focus stays where it was
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  };
  document.addEventListener('DOMContentLoaded', () => prepare(document));
  document.addEventListener('htmx:load', event => prepare(event.target));
  document.addEventListener('htmx:afterSettle', event => arrive(event.target));
})();
