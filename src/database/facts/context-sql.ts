// The actor's context as the database reads it; each in a sub-select, so that a statement reads it once.

export const person = '(select app.person())';
export const organisation = '(select app.organisation())';
export const capacity = '(select app.capacity())';
export const purpose = '(select app.purpose())';
export const regions = '(select app.regions())';
export const now = '(select app.now())';
