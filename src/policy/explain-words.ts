// The fixed words of an explanation, in Dutch and English.

import type { Obligation } from './rule.js';

export const explainWords = {
  nl: {
    as: 'Als',
    may: { read: 'mag u inzien', write: 'mag u vastleggen' },
    mayNever: { read: 'mag u nooit inzien', write: 'mag u nooit vastleggen' },
    for: 'voor',
    provided: 'mits',
    when: 'wanneer',
    always: 'zonder nadere voorwaarde',
    whatever: 'wat de feiten ook zijn',
    ground: 'Grondslag',
    source: 'Bron',
    obligation: 'Verplichting',
    and: ' en ',
    or: '; of ',
    needs: 'Hiervoor is nodig',
    only: 'U ziet hiervan alleen wat aan het volgende voldoet',
    permitted: 'Toegestaan',
    refused: 'Geweigerd',
    noRule: 'Geen regel staat dit toe',
    notHeld: 'Deze hoedanigheid wordt op dat moment niet bekleed',
    notShown: 'Dit is er niet, of u ziet het niet.',
  },
  en: {
    as: 'As',
    may: { read: 'you may read', write: 'you may record' },
    mayNever: { read: 'you may never read', write: 'you may never record' },
    for: 'for',
    provided: 'provided that',
    when: 'when',
    always: 'without further condition',
    whatever: 'whatever the facts',
    ground: 'Ground',
    source: 'Source',
    obligation: 'Obligation',
    and: ' and ',
    or: '; or ',
    needs: 'This needs',
    only: 'Of this you see only what meets the following',
    permitted: 'Permitted',
    refused: 'Refused',
    noRule: 'No rule permits this',
    notHeld: 'This capacity is not held at that moment',
    notShown: 'There is none, or you do not see it.',
  },
} as const;

export const obligationWords: Readonly<Record<Obligation, { readonly nl: string; readonly en: string }>> = {
  TELL_SUBJECT: {
    nl: 'de betrokkene wordt hiervan op de hoogte gesteld',
    en: 'the person concerned is told of it',
  },
};
