// The page: the chosen persona's token, GraphiQL, and the examples that the menus put into it.

import { createFetcher } from './operations.js';
import { fillExamples, fillPersonas, fillPurposes, markExample, nameOf, onPick, picked } from './pickers.js';
import { createTokenKeeper } from './token-keeper.js';
import { showNothingAsked, showWithheld } from './withheld-panel.js';
import { languageNow, say, speak } from './words.js';

const { React, ReactDOM, GraphiQL } = window;

const keptPersona = 'doorbraak:persona';
const atFirst = { persona: 'jeugdarts', example: 'one-case' };

const read = async path => (await fetch(path)).json();

async function start() {
  const [personas, examples] = await Promise.all([
    read('/explorer/personas.json'),
    read('/explorer/examples.json'),
  ]);
  const tokens = createTokenKeeper();
  const known = name => personas.find(one => one.persona === name);
  let me = known(localStorage.getItem(keptPersona)) ?? known(atFirst.persona);
  const mine = () => examples.filter(one => Object.hasOwn(one.variables, me.persona));

  const variablesOf = ({ variables }) => {
    const own = variables[me.persona];
    return own === null ? '' : JSON.stringify(own, null, 2);
  };
  // What an example put into the editor, and what stands there now.
  let loaded = null;
  let isShown = false;
  const now = { query: '', variables: '' };
  const isUntouched = () =>
    loaded !== null && now.query === loaded.example.query && now.variables === loaded.variables;

  const fetcher = createFetcher({
    tokens,
    asker: () => ({ who: nameOf(me), purpose: picked.purpose() }),
    heard: (answer, { who }) => showWithheld(who, answer),
  });
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  const show = contents =>
    root.render(
      React.createElement(GraphiQL, {
        fetcher,
        forcedTheme: 'light',
        shouldPersistHeaders: false,
        defaultEditorToolsVisibility: 'variables',
        defaultQuery: '{\n  viewer {\n    capacity\n    purpose\n  }\n}\n',
        onEditQuery: query => edited({ query }),
        onEditVariables: variables => edited({ variables }),
        ...contents,
      }),
    );

  function mark() {
    const example = isUntouched() ? loaded.example : undefined;
    markExample(example?.name ?? '');
    document.getElementById('hint').textContent = example?.hint[languageNow()] ?? '';
  }

  function edited(part) {
    Object.assign(now, part);
    mark();
  }

  function put(example) {
    loaded = { example, variables: variablesOf(example) };
    fill({ query: example.query, variables: loaded.variables });
  }

  // GraphiQL takes over a value only when it differs from the last one that it was given; at first it keeps what the
  // user had in a tab beside it.
  function fill(contents) {
    Object.assign(now, contents);
    if (isShown) ReactDOM.flushSync(() => show({}));
    isShown = true;
    show({ ...contents, response: '' });
    showNothingAsked();
    mark();
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
    tokens.be(me.persona).catch(() => undefined);
    introduce();
  }

  onPick({
    personaChanged(name) {
      const before = isUntouched() ? loaded.example.title.nl : '';
      be(known(name));
      const same = mine().find(one => one.title.nl === before);
      if (same === undefined) fill({});
      else put(same);
    },
    exampleChosen: name => put(examples.find(one => one.name === name)),
  });
  document.getElementById('language').addEventListener('click', () => {
    const purpose = picked.purpose();
    speak(languageNow() === 'nl' ? 'en' : 'nl');
    introduce(purpose);
    showNothingAsked();
  });

  be(me);
  put(mine().find(one => one.name === atFirst.example) ?? mine()[0]);
}

speak();
start().catch(() => {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = say().failed;
  document.getElementById('graphiql').replaceChildren(notice);
});
