export { AbsenceSignal } from './absence-signal.js';
export { closeSignalsBy, type SignalsToClose } from './close-signals-by.js';
export { SicknessSignal } from './sickness-signal.js';
