// Every migration, in order.

import { Spine1763769600000 } from './0001-spine.js';
import { PeopleOneMeets1795341600000 } from './0002-people-one-meets.js';
import { PeopleAndConsent1795374000000 } from './0003-people-and-consent.js';
import { ConstantLookups1795374000001 } from './0004-constant-lookups.js';
import { Registration1795381200000 } from './0005-registration.js';
import { Sittings1795424400000 } from './0006-sittings.js';
import { Talks1795426200000 } from './0007-talks.js';
import { FreezePerProvider1795431700000 } from './0008-freeze-per-provider.js';
import { Safety1795600000000 } from './0009-safety.js';
import { Care1795700000000 } from './0010-care.js';
import { Duo1795800000000 } from './0011-duo.js';
import { Letters1796000000000 } from './0012-letters.js';
import { SicknessAndSittings1796100000000 } from './0013-sickness-and-sittings.js';
import { Governance1796200000000 } from './0014-governance.js';
import { Escalation1796500000000 } from './0017-escalation.js';
import { Plan1796550000000 } from './0018-plan.js';
import { Statistics1796700000000 } from './0019-statistics.js';
import { Breakthrough1796800000000 } from './0020-breakthrough.js';
import { Meetings1796900000000 } from './0021-meetings.js';
import { PlanParts1797000000000 } from './0022-plan-parts.js';
import { Agenda1797100000000 } from './0023-agenda.js';
import { TableDecision1797200000000 } from './0024-table-decision.js';
import { Overseer1797300000000 } from './0025-overseer.js';
import { SealedRecord1797400000000 } from './0026-sealed-record.js';

export const migrations = [
  Spine1763769600000,
  PeopleOneMeets1795341600000,
  PeopleAndConsent1795374000000,
  ConstantLookups1795374000001,
  Registration1795381200000,
  Sittings1795424400000,
  Talks1795426200000,
  FreezePerProvider1795431700000,
  Safety1795600000000,
  Care1795700000000,
  Duo1795800000000,
  Letters1796000000000,
  SicknessAndSittings1796100000000,
  Governance1796200000000,
  Escalation1796500000000,
  Plan1796550000000,
  Statistics1796700000000,
  Breakthrough1796800000000,
  Meetings1796900000000,
  PlanParts1797000000000,
  Agenda1797100000000,
  TableDecision1797200000000,
  Overseer1797300000000,
  SealedRecord1797400000000,
] as const;
