// The three menus: who one is, for what one asks, and which example to start from.

import { languageNow, say } from './words.js';

const persona = document.getElementById('persona');
const purpose = document.getElementById('purpose');
const example = document.getElementById('example');

function option(value, text) {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = text;
  return made;
}

/** Options under the headings of their groups, in the order in which the groups first appear in `order`. */
function grouped(items, order, asOption) {
  return order.flatMap(group => {
    const members = items.filter(item => item.group === group);
    if (members.length === 0) return [];
    const heading = document.createElement('optgroup');
    heading.label = say().groups[group];
    heading.append(...members.map(asOption));
    return [heading];
  });
}

/** The name is what stands before the first comma or colon of what the demo tells about somebody. */
export const nameOf = ({ about }) => about.split(/[,:]/, 1)[0];

const groupsOfPersonas = ['SCHOOL', 'CARE', 'MUNICIPALITY', 'SAMENWERKINGSVERBAND', 'FAMILY', 'OVERSIGHT'];

export function fillPersonas(personas, chosen) {
  const asOption = one => option(one.persona, `${one.persona} - ${nameOf(one)}`);
  persona.replaceChildren(...grouped(personas, groupsOfPersonas, asOption));
  persona.value = chosen;
}

/** The main purpose stands first, and holds until another is chosen. */
export function fillPurposes({ purposes }, chosen) {
  const named = ({ name, dutch }) => option(name, languageNow() === 'nl' ? `${dutch} (${name})` : name);
  purpose.replaceChildren(...purposes.map(named));
  purpose.value = chosen ?? purposes[0].name;
}

const groupsOfExamples = ['READ', 'CONSENT', 'WRITE', 'REGISTERS'];

export function fillExamples(examples) {
  const asOption = one => option(one.name, one.title[languageNow()]);
  example.replaceChildren(option('', say().ownQuery), ...grouped(examples, groupsOfExamples, asOption));
}

/** The name of the example in the editor; it may be none, or none of this persona's. */
export function markExample(name) {
  example.value = name;
  if (example.selectedIndex < 0) example.value = '';
}

export const picked = {
  persona: () => persona.value,
  purpose: () => purpose.value,
};

export function onPick({ personaChanged, exampleChosen }) {
  persona.addEventListener('change', () => personaChanged(persona.value));
  example.addEventListener('change', () => {
    if (example.value !== '') exampleChosen(example.value);
  });
  document.getElementById('pickers').addEventListener('submit', event => event.preventDefault());
}
