// The receipt of an answer, which is of that answer alone: taken off, so that what it says can be compared.

export interface Receipt {
  readonly trace: string;
  readonly lines: number;
  readonly salt: string;
  readonly hash: string;
}

const alone = /,"extensions":\{"receipt":(?:null|\{[^{}]*\})\}(?=\}\n?$)/;
const besideOthers = /,"receipt":(?:null|\{[^{}]*\})(?=\}\}\n?$)/;

export const withoutReceipt = (text: string): string => text.replace(alone, '').replace(besideOthers, '');
