export { Participant } from './participant.js';
export { type ReferredTo, seatReferred } from './seat-referred.js';
