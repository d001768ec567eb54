// The actor's context as the database reads it. Plain calls: PostgreSQL inlines these functions, and a sub-select around each (to read
// it once per statement) made a whole case take three times as long to plan and to run, for there are hundreds of them.

export const person = 'app.person()';
export const organisation = 'app.organisation()';
export const capacity = 'app.capacity()';
export const purpose = 'app.purpose()';
export const regions = 'app.regions()';
export const boundRegions = 'app.bound_regions()';
export const now = 'app.now()';
