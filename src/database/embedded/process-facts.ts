// What can be known of a process by its number: since when it runs, whose it is and how it was called.
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** `mark` differs between two processes that bore the same number one after the other. */
export interface ProcessFacts {
  mark: string;
  uid: number;
  command: string;
  /** Where it works, if the system lets us see that. */
  cwd?: string | undefined;
}

/** Nothing for a process that has ended, also when its parent has not yet collected it. */
export function processFacts(pid: number): ProcessFacts | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? factsFromProc(pid) : factsFromPs(pid);
}

/** Whether the process that bore `mark` still lives. One that we may not look at counts as alive. */
export function sameProcessLives(pid: number, mark: string): boolean {
  const facts = processFacts(pid);
  return facts === undefined ? livesUnseen(pid) : facts.mark === mark;
}

export function factsFromProc(pid: number): ProcessFacts | undefined {
  try {
    // The name in parentheses may hold spaces; the state is field 3, the start in clock ticks field 22 (proc(5)).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const started = fields[19];
    if (fields[0] === 'Z' || fields[0] === 'X' || uid === undefined || started === undefined)
      return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return { mark: `${bootMark()}/${started}`, uid: Number(uid), command, cwd: workFolder(pid) };
  } catch {
    return undefined;
  }
}

/** For macOS, which has no /proc. */
export function factsFromPs(pid: number): ProcessFacts | undefined {
  const columns = ['-ww', '-o', 'uid=', '-o', 'stat=', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)];
  const { stdout } = spawnSync('ps', columns, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  const match = /^\s*(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/m.exec(stdout ?? '');
  const [, uid, state, started, command] = match ?? [];
  if (started === undefined || command === undefined || state === undefined || state.startsWith('Z'))
    return undefined;
  return { mark: started.replace(/\s+/g, ' '), uid: Number(uid), command: command.trim() };
}

/** The start is counted from the boot; some sandboxes do not name theirs. */
function bootMark(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function workFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function livesUnseen(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false; // It is ours, yet has no facts: it has ended and waits to be collected.
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
