// The eleven-tests (elfproef) of the two numbers that a pupil can bear: a BSN, or an onderwijsnummer for whoever has none.
//
// BSN: public rule of the RvIG (Logisch ontwerp BSN). Onderwijsnummer: nine digits that begin with 10, whose weighted sum
// leaves 5; read in python-stdnum (nl.onderwijsnummer), which names nl.wikipedia.org/wiki/Onderwijsnummer. [B]

export const PUPIL_NUMBER_KINDS = ['BSN', 'ONDERWIJSNUMMER'] as const;
export type PupilNumberKind = (typeof PUPIL_NUMBER_KINDS)[number];

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;
const NINE_DIGITS = /^\d{9}$/;

/** Between 0 and 10; the weight of the last digit is negative, so the sum may be too. */
function remainder(digits: string): number {
  const sum = WEIGHTS.reduce<number>((total, weight, index) => total + weight * Number(digits[index]), 0);
  return ((sum % 11) + 11) % 11;
}

/** Which number it is, or undefined where it passes neither test. No number passes both: their remainders differ. */
export function kindOfPupilNumber(text: string): PupilNumberKind | undefined {
  if (!NINE_DIGITS.test(text) || /^0+$/.test(text)) return undefined;
  const rest = remainder(text);
  if (rest === 0) return 'BSN';
  return rest === 5 && text.startsWith('10') ? 'ONDERWIJSNUMMER' : undefined;
}

/** As people write it, with dots or blanks between and without the zero in front, in nine digits. */
export function writtenAsNineDigits(text: string): string {
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d{8}$/.test(digits) ? `0${digits}` : digits;
}
