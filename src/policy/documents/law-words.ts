// How the documents print what the tables of the law have in common.

import type { Bilingual, Mark } from '../../domain/consent/row.js';

export const both = ({ en, nl }: Bilingual): string => `${en} (${nl})`;

export const marks: Record<Mark, string> = { read: 'read', interpreted: '**interpreted**' };

export const orNone = (text: string): string => (text === '' ? '-' : text);
