// Shows beneath the answer what was held back from it and what each would need, or why there is no answer.

import { languageNow, say } from './words.js';

const panel = document.getElementById('withheld');
const title = panel.querySelector('h2');
const list = panel.querySelector('ul');

const dotted = path =>
  path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);

/** The same reason at several places, as with several cases, is told once with the places counted. */
function grouped(withheld) {
  const told = new Map();
  for (const { path, resource, reason } of withheld) {
    const key = `${resource} ${reason}`;
    const known = told.get(key) ?? { resource, reason, paths: [] };
    known.paths.push(dotted(path));
    told.set(key, known);
  }
  return [...told.values()];
}

function line(name, text, where) {
  const item = document.createElement('li');
  const strong = document.createElement('strong');
  strong.textContent = name;
  const code = document.createElement('code');
  code.textContent = where;
  item.append(strong, ' ', text, ' ', code);
  return item;
}

const withheldLine = ({ resource, reason, paths: [first, ...others] }) =>
  line(resource, reason, others.length === 0 ? first : `${first} (+${others.length})`);

const errorLine = ({ message, extensions: { code = '', uitleg, fields = [] } = {} }) =>
  line(code, languageNow() === 'nl' ? (uitleg ?? message) : message, fields.join(', '));

function show(state, words, lines) {
  panel.dataset.state = state;
  title.textContent = words;
  list.replaceChildren(...lines);
}

export const showNothingAsked = () => show('idle', say().notAsked, []);

/** `who` asked; the answer may come when another has been chosen already. */
export function showWithheld(who, { errors, extensions }) {
  const withheld = extensions?.withheld ?? [];
  if (errors !== undefined) show('refused', say().refused(who), errors.map(errorLine));
  else if (withheld.length === 0) show('open', say().nothing(who), []);
  else show('withheld', say().some(who, withheld.length), grouped(withheld).map(withheldLine));
}
