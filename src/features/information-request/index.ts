export { InformationRequest } from './information-request.js';
