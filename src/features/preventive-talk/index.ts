export {
  PreventiveTalkAgreement,
  PreventiveTalkFiling,
  PreventiveTalkHandover,
  PreventiveTalkReport,
} from './preventive-talk.js';
