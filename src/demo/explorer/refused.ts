// A refusal of the explorer's: no GraphQL, but of the same outer form, in plain words.

import { type Answer, json } from '../../http/answer.js';

export const refused = (status: number, message: string): Answer => json(status, { errors: [{ message }] });
