// What is reported of a case to the municipality, and what comes of it.

import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../../database/reading/noun-shape.js';
import { DuoReport, DuoReportFact, DuoReportNotice, MunicipalRequest } from '../duo-report/index.js';
import { JusticeRecord } from '../justice-record/index.js';
import { LeerplichtTalk, LeerplichtTalkFeedback } from '../leerplicht-talk/index.js';

const ofCase = { child: 'case_id', parent: 'id', many: true } as const;
const asRecorded = (row: string): string => `${row}.recorded_at, ${row}.id`;

@ObjectType()
export abstract class ReportedCase {
  @Field(() => [DuoReportNotice], {
    nullable: true,
    description: 'What the family was told before reports of absence. Dutch: kennisgevingen vooraf.',
  })
  @Joined({ noun: () => DuoReportNotice, ...ofCase, order: asRecorded })
  duoReportNotices!: DuoReportNotice[];

  @Field(() => [DuoReport], { nullable: true, description: 'Reports of absence. Dutch: verzuimmeldingen.' })
  @Joined({ noun: () => DuoReport, ...ofCase, order: asRecorded })
  duoReports!: DuoReport[];

  @Field(() => [DuoReportFact], {
    nullable: true,
    description:
      'That there are reports, of which day and kind, and how far they are. Dutch: dat er verzuimmeldingen zijn.',
  })
  @Joined({ noun: () => DuoReportFact, ...ofCase, order: row => `${row}.reported_on, ${row}.id` })
  duoReportFacts!: DuoReportFact[];

  @Field(() => [MunicipalRequest], {
    nullable: true,
    description: 'What the municipality asked of the school. Dutch: vragen om inlichtingen.',
  })
  @Joined({ noun: () => MunicipalRequest, ...ofCase, order: asRecorded })
  municipalRequests!: MunicipalRequest[];

  @Field(() => [LeerplichtTalk], {
    nullable: true,
    description:
      'Talks of the leerplichtambtenaar after reports. Dutch: gesprekken met de leerplichtambtenaar.',
  })
  @Joined({ noun: () => LeerplichtTalk, ...ofCase, order: asRecorded })
  leerplichtTalks!: LeerplichtTalk[];

  @Field(() => [LeerplichtTalkFeedback], {
    nullable: true,
    description: 'Feedback forms of those talks. Dutch: terugkoppelingsformulieren.',
  })
  @Joined({ noun: () => LeerplichtTalkFeedback, ...ofCase, order: asRecorded })
  leerplichtTalkFeedbacks!: LeerplichtTalkFeedback[];

  @Field(() => [JusticeRecord], {
    nullable: true,
    description: 'Use of Halt, proces-verbaal or the civil route. Dutch: inzet van justitie.',
  })
  @Joined({ noun: () => JusticeRecord, ...ofCase, order: asRecorded })
  justiceRecords!: JusticeRecord[];
}
