// Everything that can be reached from the global object, as one text. Getters are asked too: what
// they give can be reached as well.
const done = arguments[arguments.length - 1];
const texts = [];
const seen = new Set();
const waiting = [globalThis];

function take(value) {
  if (typeof value === 'string') texts.push(value);
  else if (value !== null && (typeof value === 'object' || typeof value === 'function')) waiting.push(value);
}

function properties(thing) {
  for (const key of Reflect.ownKeys(thing)) {
    take(typeof key === 'symbol' ? key.description : key);
    try {
      take(thing[key]);
    } catch {
      // Some may not be asked for; what is not given is not reached.
    }
  }
}

function look(thing) {
  if (thing instanceof Map) thing.forEach((value, key) => (take(key), take(value)));
  if (thing instanceof Set) thing.forEach(take);
  if (ArrayBuffer.isView(thing) || thing instanceof ArrayBuffer) {
    const bytes = new Uint8Array(thing.buffer ?? thing);
    texts.push(new TextDecoder().decode(bytes), new TextDecoder('utf-16').decode(bytes));
    return;
  }
  properties(thing);
  take(Object.getPrototypeOf(thing));
}

function lookAtAll() {
  while (waiting.length > 0) {
    const thing = waiting.pop();
    if (seen.has(thing)) continue;
    seen.add(thing);
    try {
      look(thing);
    } catch {
      // A thing that cannot be looked at gives nothing away.
    }
  }
}

async function modules() {
  const from = [...document.querySelectorAll('script[src], link[rel=modulepreload]')];
  for (const { src, href } of from) take(await import(src ?? href).catch(() => null));
}

waiting.push(document);
document.querySelectorAll('*').forEach(take);
texts.push(JSON.stringify(history.state) ?? '', document.cookie, location.href);
modules().then(() => {
  lookAtAll();
  done(texts.join('\n'));
});
