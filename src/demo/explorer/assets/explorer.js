// The page: who one is, the token that goes with it, and the examples that the menus put into the editor.

import { createEditor } from './editor.js';
import { createFetcher } from './operations.js';
import { fillExamples, fillPersonas, fillPurposes, markExample, nameOf, onPick, picked } from './pickers.js';
import { createTokenKeeper } from './token-keeper.js';
import { showNothingAsked, showWithheld } from './withheld-panel.js';
import { languageNow, say, speak } from './words.js';

const keptPersona = 'doorbraak:persona';
const atFirst = { persona: 'jeugdarts', example: 'one-case' };

const read = async path => (await fetch(path)).json();

function contentsFor({ query, variables }, { persona }) {
  const own = variables[persona];
  return { query, variables: own === null ? '' : JSON.stringify(own, null, 2) };
}

function explore(personas, examples) {
  const tokens = createTokenKeeper();
  const known = name => personas.find(one => one.persona === name);
  let me = known(localStorage.getItem(keptPersona)) ?? known(atFirst.persona);
  let loaded = null;
  const mine = () => examples.filter(one => Object.hasOwn(one.variables, me.persona));

  const fetcher = createFetcher({
    tokens,
    asker: () => ({ who: nameOf(me), purpose: picked.purpose() }),
    heard: (answer, { who }) => showWithheld(who, answer),
  });
  const place = document.getElementById('graphiql');
  const editor = createEditor({ place, fetcher, changed: mark, left: showNothingAsked });

  /** The example that stands in the editor as it was loaded, if it still does. */
  function untouched() {
    return loaded !== null && editor.holds(loaded.contents) ? loaded.example : undefined;
  }

  function mark() {
    const example = untouched();
    markExample(example?.name ?? '');
    document.getElementById('hint').textContent = example?.hint[languageNow()] ?? '';
  }

  function load(example) {
    loaded = { example, contents: contentsFor(example, me) };
    editor.fill(loaded.contents);
    showNothingAsked();
  }

  function introduce(purpose) {
    fillPersonas(personas, me.persona);
    fillPurposes(me, purpose);
    fillExamples(mine());
    document.getElementById('about').textContent = me.about;
    mark();
  }

  function be(persona) {
    me = persona;
    localStorage.setItem(keptPersona, me.persona);
    // Without a token now, the next operation asks again and tells what is wrong.
    tokens.be(me.persona).catch(() => undefined);
    introduce();
  }

  onPick({
    personaChanged(name) {
      const before = untouched();
      be(known(name));
      // The same question, if it is one for this persona too; else what is there stays, to be tried.
      const same = mine().find(one => one.title.nl === before?.title.nl);
      if (same !== undefined) load(same);
      else {
        editor.fill({});
        showNothingAsked();
      }
    },
    exampleChosen: name => load(examples.find(one => one.name === name)),
  });
  document.getElementById('language').addEventListener('click', () => {
    speak(languageNow() === 'nl' ? 'en' : 'nl');
    introduce(picked.purpose());
    showNothingAsked();
  });

  be(me);
  load(mine().find(one => one.name === atFirst.example) ?? mine()[0]);
}

speak();
Promise.all([read('/explorer/personas.json'), read('/explorer/examples.json')])
  .then(([personas, examples]) => explore(personas, examples))
  .catch(() => {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    notice.textContent = say().failed;
    document.getElementById('graphiql').replaceChildren(notice);
  });
