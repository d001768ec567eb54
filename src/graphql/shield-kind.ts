// Which applicator puts up the API wall.

/** `off` is for testing the database wall alone, and refused in production. */
export type ShieldKind = 'own' | 'stock' | 'off';
