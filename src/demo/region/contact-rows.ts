// How to reach the family of a story and where they live, as rows: the pupil with the first of the adults.

import { region } from './organisations.js';
import { id, instant, person, type Rows, schoolOf, type Telling } from './telling.js';

export function contactRows(telling: Telling): Rows {
  const { story } = telling;
  const row = {
    subject: id(telling, 'subject'),
    region_id: region.id,
    controller_id: schoolOf(telling),
    recorded_at: instant(telling, story.opened - 30),
  };
  const shielded = (key: string): boolean => story.shielded?.includes(key) ?? false;
  const [first, ...others] = story.family;
  const together = story.family.filter(one => one === first || !story.apart?.includes(one.key));
  const apart = others.filter(one => story.apart?.includes(one.key));
  const households = [
    { key: 'pupil', people: ['leerling', ...together.map(one => one.key)], ofPupil: true },
    ...apart.map(one => ({ key: one.key, people: [one.key], ofPupil: false })),
  ];
  return [
    [
      'contact_details',
      story.family.map(({ key, name }, index) => ({
        ...row,
        id: id(telling, `contact ${key}`),
        person_id: person(telling, key),
        phone: `06 555 0${index} ${String(story.key.length).padStart(2, '0')}`,
        email: `${name.toLowerCase().replaceAll(' ', '.')}@mail.example`,
        shielded: shielded(key),
      })),
    ],
    [
      'addresses',
      households.map(({ key, people, ofPupil }, index) => ({
        ...row,
        id: id(telling, `address ${key}`),
        person_ids: people.map(one => person(telling, one)),
        of_pupil: ofPupil,
        street: 'Demolaan',
        house_number: String(story.key.length + index),
        postal_code: '5211 ZZ',
        city: "'s-Hertogenbosch",
        shielded: shielded(key),
      })),
    ],
  ];
}
