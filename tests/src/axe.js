// Runs axe over the page; answers with what is amiss, short enough to read in a failed test.
const done = arguments[arguments.length - 1];
const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
axe.run(document, { runOnly: rules }).then(
  (result) => done(result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)),
  (error) => done([String(error)])
);
