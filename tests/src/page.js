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
  return text.replace(/\s+/g, ' ').trim();
}

function byRole(role, name) {
  const all = [...document.querySelectorAll('*')].filter((e) => roleOf(e) === role && visible(e));
  const exact = all.filter((e) => tidy(nameOf(e)) === name);
  return exact.length > 0 ? exact : all.filter((e) => name.length > 2 && tidy(nameOf(e)).startsWith(name));
}
