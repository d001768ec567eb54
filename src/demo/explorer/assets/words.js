// What the page says, in Dutch and in English; the language also goes along with each request, for its reasons.

const words = {
  nl: {
    title: 'doorbraak - verkenner',
    tagline: 'Verkenner van de demo: alle mensen en gegevens zijn verzonnen.',
    otherLanguage: 'English',
    pickers: 'Wie, waarvoor en wat',
    persona: 'Ik ben',
    purpose: 'Ik vraag het voor',
    example: 'Voorbeeld',
    loading: 'Een ogenblik...',
    ownQuery: 'Kies een voorbeeld...',
    notAsked: 'Kies een voorbeeld en druk op de knop met de driehoek, of op Ctrl-Enter.',
    refused: who => `Het verzoek van ${who} is geweigerd of mislukt; waarom staat in het antwoord.`,
    nothing: who => `Niets achtergehouden in dit antwoord aan ${who}.`,
    some: (who, count) => `Achtergehouden in dit antwoord aan ${who}: ${count}`,
    failed: 'De verkenner kan de server niet bereiken. Herlaad de pagina als die weer draait.',
    groups: {
      SCHOOL: 'School',
      CARE: 'Zorg en jeugdhulp',
      MUNICIPALITY: 'Gemeente',
      SAMENWERKINGSVERBAND: 'Samenwerkingsverband en onderwijsconsulenten',
      FAMILY: 'Leerlingen en ouders',
      OVERSIGHT: 'Toezicht en beheer',
      READ: 'Lezen',
      CONSENT: 'Toestemming',
      WRITE: 'Vastleggen',
      REGISTERS: 'Registers',
    },
  },
  en: {
    title: 'doorbraak - explorer',
    tagline: 'Explorer of the demo: all people and data are made up.',
    otherLanguage: 'Nederlands',
    pickers: 'Who, what for and what',
    persona: 'I am',
    purpose: 'I ask it for',
    example: 'Example',
    loading: 'One moment...',
    ownQuery: 'Choose an example...',
    notAsked: 'Choose an example and press the button with the triangle, or Ctrl-Enter.',
    refused: who => `The request of ${who} was refused or failed; the answer says why.`,
    nothing: who => `Nothing withheld from this answer to ${who}.`,
    some: (who, count) => `Withheld from this answer to ${who}: ${count}`,
    failed: 'The explorer cannot reach the server. Reload the page when it runs again.',
    groups: {
      SCHOOL: 'School',
      CARE: 'Care and youth support',
      MUNICIPALITY: 'Municipality',
      SAMENWERKINGSVERBAND: 'Samenwerkingsverband and onderwijsconsulenten',
      FAMILY: 'Pupils and parents',
      OVERSIGHT: 'Oversight and administration',
      READ: 'Reading',
      CONSENT: 'Consent',
      WRITE: 'Recording',
      REGISTERS: 'Registers',
    },
  },
};

const kept = 'doorbraak:language';

let language = localStorage.getItem(kept) === 'en' ? 'en' : 'nl';

export const languageNow = () => language;

export const say = () => words[language];

/** Puts the words of the language where the page has places for them. */
export function speak(next = language) {
  language = next;
  localStorage.setItem(kept, language);
  document.documentElement.lang = language;
  document.title = say().title;
  document.getElementById('pickers').setAttribute('aria-label', say().pickers);
  for (const place of document.querySelectorAll('[data-word]')) place.textContent = say()[place.dataset.word];
  const button = document.getElementById('language');
  button.textContent = say().otherLanguage;
  button.lang = language === 'nl' ? 'en' : 'nl';
}
