// What a person can find out about a page: words, roles, names. Nothing here changes it.
function visible(element) {
  if (element.closest('[aria-hidden="true"], [inert]')) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

function words() {
  const fields = [...document.querySelectorAll('input:not([type="password"]), textarea')].filter(visible);
  return [document.body.innerText, ...fields.map((field) => field.value)].join('\n');
}

function roleOf(element) {
  const given = element.getAttribute('role');
  if (given) return given;
  const tag = element.tagName.toLowerCase();
  if (tag === 'input') {
    const kinds = { checkbox: 'checkbox', radio: 'radio', range: 'slider', number: 'spinbutton', button: 'button', submit: 'button', date: 'textbox' };
    return kinds[element.type] ?? 'textbox';
  }
  const roles = { button: 'button', textarea: 'textbox', select: 'combobox', summary: 'button', h1: 'heading', h2: 'heading', h3: 'heading', nav: 'navigation', main: 'main', dialog: 'dialog', img: 'img', li: 'listitem', ul: 'list', ol: 'list', option: 'option', article: 'article' };
  return tag === 'a' && element.hasAttribute('href') ? 'link' : roles[tag];
}

function nameOf(element) {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) return labelledBy.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.labels?.length) return [...element.labels].map((l) => l.textContent).join(' ');
  return element.getAttribute('alt') ?? (textInside(element) || (element.getAttribute('title') ?? ''));
}

function textInside(element) {
  const copy = element.cloneNode(true);
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent;
}

function tidy(text) {
  // The marks that set right-to-left names apart are not read by anyone.
  return text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}

function byRole(role, name) {
  const all = [...document.querySelectorAll('*')].filter((e) => roleOf(e) === role && visible(e));
  if (name === '') return all;
  const exact = all.filter((e) => tidy(nameOf(e)) === name);
  if (exact.length > 0 || name.length < 3) return exact;
  const beginning = all.filter((e) => tidy(nameOf(e)).startsWith(name));
  return beginning.length > 0 ? beginning : all.filter((e) => tidy(nameOf(e)).includes(name));
}

// As a person scrolls before clicking on what lies near an edge: there a bar may stand before it,
// or grow over it between the look and the click.
function intoTheMiddle(element) {
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: innerHeight / 2, bottom: innerHeight / 2 };
  if (top < innerHeight * 0.15 || bottom > innerHeight * 0.7) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

// Words that are not from the word files (the pseudo-language has an accent or a tilde in each
// message, and what a person writes is theirs), and boxes whose words do not fit them.
function strays() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement;
    const words = tidy(node.data);
    if (!visible(box) || box.closest('kbd, code, .code, output, .voice, script, style') || !/\p{L}{3,}/u.test(words)) continue;
    if (/^[\x00-\x7F]*$/.test(words.replace(/[“”‘’…·–]/g, '')) && !words.includes('~')) {
      if (!['Throughline', 'PDF', 'JSON', 'CSV', 'Markdown'].includes(words)) found.push(`hard-coded: ${words}`);
    }
    const hides = getComputedStyle(box).overflowX !== 'visible' && box.clientWidth > 1;
    if (hides && box.scrollWidth > box.clientWidth + 1) found.push(`cut off: ${words}`);
  }
  return found;
}

// All that assistive technology could be told, whether it is shown or not.
function readOut() {
  const lines = [document.title];
  for (const element of document.querySelectorAll('*')) {
    const about = [...element.attributes].filter(({ name }) => /^(aria-|title$|alt$|placeholder$|value$)/.test(name));
    lines.push(roleOf(element) ?? '', tidy(nameOf(element) ?? ''), ...about.map(({ value }) => value));
    if ('value' in element) lines.push(String(element.value));
  }
  return lines.join('\n');
}
