// The unit of work of one request: its transaction, its judge, and the lines it owes to the record.

import {
  ActorTransaction,
  type ActorTransactionOptions,
  type TransactionKind,
} from '../database/actor-transaction.js';
import { type CandidateFacts, candidateFacts } from '../database/candidate-facts.js';
import { sqlStateOf } from '../database/database-error.js';
import { layTrees } from '../database/reading/lay-tree.js';
import { planReading, type ReadPlan, type WantedFields } from '../database/reading/read-plan.js';
import { ApiError } from '../errors.js';
import type { Candidate, CandidateActor } from '../graphql/candidate.js';
import type { RequestUnit } from '../graphql/context.js';
import { WithheldNotes } from '../graphql/withheld-notes.js';
import { Judge } from '../policy/judge.js';
import { decideOnWrite, toldMissing } from '../policy/judge-write.js';
import type { Resource } from '../policy/vocabulary/resources.js';
import type { AccessAction, AccessLines } from './access-line.js';
import { inOrder, sourceOf } from './candidate-rows.js';
import { insertLines, owedBy, parametersOf } from './insert-lines.js';
import { LineCollector, type Touched } from './line-collector.js';
import type { Reading } from './reading.js';
import { type Receipt, receiptOf } from './seal/receipt.js';
import { linesOf, type UnitRequest } from './unit-request.js';
import type { UnitSurroundings } from './unit-surroundings.js';

/** Row-level security, or a privilege that is not there, said no. */
const rowRefused = '42501';

export type Outcome = 'done' | 'refused' | 'failed';

export class UnitOfWork implements RequestUnit {
  readonly judge: Judge;
  readonly withheld: WithheldNotes;
  readonly traceId: string;
  /** What became of the operation; failed until the answer says otherwise. */
  outcome: Outcome = 'failed';
  readonly #request: UnitRequest;
  readonly #around: UnitSurroundings;
  readonly lines = new LineCollector();
  #transaction: ActorTransaction | null = null;
  #kind: TransactionKind = 'read';
  #tried: readonly Resource[] = [];
  #finished = false;
  #isBrokenOff = false;
  #permitted = false;
  #isAlone = false;
  readonly #unborn: Omit<Touched, 'caseId' | 'subject' | 'regionId'>[] = [];

  /** What the server is warned of once this is done for good. */
  readonly warnings: string[] = [];

  /** What the answer says of its lines; none until they are durable. */
  receipt: Receipt | null = null;

  constructor(request: UnitRequest, around: UnitSurroundings) {
    this.#request = request;
    this.#around = around;
    this.judge = new Judge(request.claim);
    this.withheld = new WithheldNotes(request.language);
    this.traceId = request.traceId;
  }

  get capacity() {
    return this.#request.claim.capacity;
  }

  get purpose() {
    return this.#request.claim.purpose;
  }

  get actor(): CandidateActor {
    return { personId: this.#entered.personId, organisationId: this.#request.claim.organisation };
  }

  /** The instant of the request: the database's, read once. */
  get now(): Date {
    return this.#entered.now;
  }

  get settings(): Pick<UnitSurroundings, 'numbers' | 'requireDuoBeforeTalk'> {
    return this.#around;
  }

  /** Whether it came so far that it leaves lines. */
  get hasBegun(): boolean {
    return this.#transaction !== null;
  }

  get transaction(): ActorTransaction {
    if (this.#transaction === null) throw new Error('the unit of work has not begun');
    return this.#transaction;
  }

  get #entered() {
    const { entered } = this.transaction;
    if (entered === null) throw new ApiError('FORBIDDEN');
    return entered;
  }

  /** What the operation tries to touch, named in the record when it comes to nothing; and whether by one field alone. */
  tries(resources: readonly Resource[], isAlone: boolean): void {
    this.#tried = resources;
    this.#isAlone = isAlone;
  }

  /** Takes up the work. A write enters as the actor at once; a read does so along with what it reads first. */
  async begin(kind: TransactionKind): Promise<void> {
    const { dataSource } = this.#around;
    const options = this.#options(kind);
    this.#kind = kind;
    const transaction =
      kind === 'write'
        ? await ActorTransaction.open(dataSource, options)
        : await ActorTransaction.prepare(dataSource, options);
    this.#transaction = transaction;
    if (kind === 'write') this.#checkEntered();
    if (!this.#isBrokenOff) return;
    // Its time was up while it waited for a connection: the next in line gets it.
    await transaction.rollback();
    throw new ApiError('LIMIT_EXCEEDED', { reason: 'TOO_SLOW', status: 503 });
  }

  #options(kind: TransactionKind): ActorTransactionOptions {
    const offset = this.#around.clockOffset?.();
    return { kind, claim: this.#request.claim, ...(offset === undefined ? {} : { clockOffset: offset }) };
  }

  /** Makes sure that the database has let the actor in; whoever does not hold the capacity now comes no further. */
  async confirm(): Promise<void> {
    const { transaction } = this;
    if (transaction.entered === null && transaction.isOpen) await transaction.enter();
    this.#checkEntered();
  }

  #checkEntered(): void {
    if (this.transaction.entered?.regions == null) throw new ApiError('FORBIDDEN');
  }

  /** Reads nouns as one statement, lays them before the judge and notes them for the record. */
  async read<Row extends object>(root: Reading, wanted: WantedFields): Promise<Row[]> {
    const { shapeOf } = this.#around;
    const plan = planReading(root, wanted, { reader: this, shapeOf });
    this.lines.asks(root.action, plan.node.resource);
    const trees = await this.#ask<Row>(plan, root);
    const { action, handedOut = trees.length } = root;
    const seen = trees.slice(0, handedOut);
    layTrees(seen, plan.node, this.judge, read => this.lines.read(action, read, this.judge));
    return trees;
  }

  async #ask<Row extends object>(plan: ReadPlan, { values, role, isLast }: Reading): Promise<Row[]> {
    const { transaction } = this;
    try {
      if (role !== undefined) return await transaction.as(role, at => at.read<Row>(plan, values));
      const isOver = isLast === true && this.#kind === 'read' && this.#isAlone;
      return await (isOver
        ? transaction.readAndCommit<Row>(plan, values)
        : transaction.read<Row>(plan, values));
    } catch (fault) {
      // Whoever was not let in was still at the gate when the statement came, and there nothing may be read.
      if (transaction.entered?.regions == null && sqlStateOf(fault) === rowRefused) this.#checkEntered();
      throw fault;
    }
  }

  async permitWrite(resources: readonly Resource[], candidate: Candidate): Promise<void> {
    const { capacity, purpose } = this;
    const by = { recorded_by: this.actor.personId, recorded_capacity: capacity };
    const from = sourceOf(candidate);
    const set = { ...by, ...candidate.set };
    const found = await candidateFacts(this.transaction, { capacity, purpose, resources, from, set });
    const rows = inOrder(found, candidate);
    for (const row of rows) for (const resource of resources) this.#permit(resource, candidate, row);
    this.#permitted = true;
  }

  #permit(resource: Resource, candidate: Candidate, row: CandidateFacts): void {
    const { capacity, purpose } = this;
    const { caseId, subject, regionId } = row;
    const facts = row.facts.get(resource) ?? {};
    const decision = decideOnWrite({ capacity, purpose, resource }, facts);
    const action: AccessAction =
      candidate.from?.resource === resource && !candidate.isAnother ? 'UPDATE' : 'CREATE';
    const touched = { action, resource, rule: decision.rule?.id ?? 'none', facts };
    // Whose it is that is tied to nothing yet, is told once it is written.
    if (candidate.from === null) this.#unborn.push(touched);
    else this.lines.touch({ ...touched, caseId, subject, regionId });
    if (decision.effect === 'refuse') throw new ApiError('FORBIDDEN', { missing: toldMissing(decision) });
  }

  /** What was permitted a moment ago and is refused by the database now, was changed by somebody else in between. */
  unlessOvertaken(fault: unknown): unknown {
    return this.#permitted && sqlStateOf(fault) === rowRefused ? new ApiError('CONFLICT') : fault;
  }

  /** An act and its lines become durable together; where the lines cannot be written there is no act. */
  async #recordInside(transaction: ActorTransaction, lines: AccessLines): Promise<void> {
    try {
      await transaction.query(insertLines.text, parametersOf([owedBy(lines)]));
    } catch {
      throw new ApiError('UNAVAILABLE');
    }
  }

  /** Tells whose it is what was tied to nothing before it was written. */
  created(of: { caseId: string | null; subject: string | null; regionId: string | null }): void {
    for (const touched of this.#unborn.splice(0)) this.lines.touch({ ...touched, ...of });
  }

  /**
   * Ends the work: nothing of a read leaves before its lines are durable, a write and its lines become so together,
   * and an attempt that came to nothing leaves its line all the same.
   */
  async finish(): Promise<void> {
    // Nobody waits for it any more, and what is to be recorded of it, is recorded by whoever broke it off.
    if (!this.#isBrokenOff) await this.#end();
  }

  async #end(): Promise<void> {
    const { outcome } = this;
    this.#finished = true;
    this.judge.forget();
    const transaction = this.#transaction;
    if (transaction === null) return;
    this.created({ caseId: null, subject: null, regionId: null });
    if (outcome === 'done' && this.#kind === 'write') {
      const lines = this.#linesOf(outcome);
      await this.#recordInside(transaction, lines);
      await transaction.commit();
      this.receipt = receiptOf(lines);
      for (const event of this.warnings) this.#around.warn?.(event, { trace: this.traceId });
      return;
    }
    if (outcome === 'done') {
      if (transaction.isOpen) await transaction.commit();
      this.#checkEntered();
    } else if (transaction.isOpen) {
      // Who tried belongs in the record, also where nothing was asked of the database yet.
      await transaction.enter().catch(() => undefined);
      await transaction.rollback();
    }
    if (transaction.entered === null) return;
    const lines = this.#linesOf(outcome);
    await this.#around.record.write(lines);
    this.receipt = receiptOf(lines);
  }

  /** The request's time is up, or a fault came between: the transaction is broken off, and the attempt recorded. */
  async breakOff(): Promise<void> {
    this.#isBrokenOff = true;
    await this.#transaction?.abandon();
    if (this.#finished) return;
    this.outcome = 'failed';
    try {
      await this.#nameWhoAsked();
      await this.#end();
    } catch {
      // What cannot be recorded now has no answer either.
    }
  }

  /** Broken off before the database had told who asks: it is asked once more, for the record. */
  async #nameWhoAsked(): Promise<void> {
    if (this.#transaction === null || this.#transaction.entered !== null) return;
    this.#transaction = await ActorTransaction.open(this.#around.dataSource, this.#options('read'));
    await this.#transaction.rollback();
  }

  #linesOf(outcome: Outcome): AccessLines {
    const lines =
      outcome === 'done'
        ? this.lines.lines()
        : this.lines.attempt(outcome === 'refused' ? 'REFUSED' : 'FAILED', this.#tried);
    return linesOf(this.#request, this.#entered, lines);
  }
}
