export { MeldcodeFile, MeldcodeReport, MeldcodeStep } from './meldcode-file.js';
