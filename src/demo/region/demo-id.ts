// Ids of the demo: made from names, so that every demo has the same ones and a token can be made without asking a database.

import { v5 } from 'uuid';

const demo = v5('doorbraak demo region', v5.URL);

export const demoId = (name: string): string => v5(name, demo);
